'use client';

import dynamic from 'next/dynamic';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { EventResource } from '@/lib/schemas/event';
import type { TimelineResource } from '@/lib/schemas/timeline';
import type { Neighbours, TimelineWindow, ViewFilter } from '@/lib/schemas/window';
import '../styles/canvas.css';
import { Around } from '../event/around';
import type { CanvasHandle } from '../timeline-canvas';
import { isFiltered, printAddress, readAddress, type Stretch } from './address';
import { ExportMenu } from './export-menu';
import { ActiveFilters } from './filters/active-filters';
import type { FacetItem } from './filters/facet-menu';
import { type Facets, FILTER_FORM, FilterBar } from './filters/filter-bar';
import { KnownBand } from './filters/known-band';
import { LegendFilter } from './filters/legend-filter';
import { HowToRead } from './how-to-read';
import { itemOf } from './item';
import { ListColumn } from './list-column';
import { followed } from './location';
import { FollowingStrip } from './following-strip';
import { OpenedEvent } from './opened-event';
import { ResultLine } from './result-line';
import { ShareMenu } from './share-menu';
import { Shortcuts } from './shortcuts';
import { Toolbar } from './toolbar';
import { useAnswer } from './use-answer';
import { useChangeFilter } from './use-change-filter';
import { useEvent } from './use-event';
import { useFocusKept } from './use-focus-kept';
import { useMovement } from './use-movement';
import type { Sent } from './sent';
import { useTimeline } from './use-timeline';
import { useTimelineKeys } from './use-timeline-keys';
import { filterQuery, endsOf, withItem } from './windows';

// Loaded after the list: nobody has to wait for it to read. Its style comes before: it keeps its place.
const TimelineCanvas = dynamic(() => import('../timeline-canvas'), {
  ssr: false,
  loading: () => <div className="canvas canvas-loading">Drawing the timeline…</div>,
});

interface Props {
  timeline: Pick<TimelineResource, 'slug' | 'events'>;
  sent: Sent;
  facets: Facets;
  /** Works at the desk: may see more than what is published. */
  desk: boolean;
  /** The event that the address asks for, with its evidence. */
  opened: EventResource | null;
  /** The events before and after that one. */
  around: Neighbours | null;
}

/** Filters, strip, list, picture and opened event, in step: whatever one changes goes into the address, and all follow it. */
export function TimelineView({ timeline, sent, facets, desk, opened: given, around: sentAround }: Props) {
  const base = `/timelines/${timeline.slug}`;
  const page = useTimeline(timeline.slug, sent);
  const { view, window, change, visit } = page;
  const { filter, event: selected } = view;
  const canvas = useRef<CanvasHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const dialog = useRef<HTMLDialogElement>(null);
  const jumpField = useRef<HTMLInputElement>(null);
  const lanesField = useRef<HTMLSelectElement>(null);
  const opened = useEvent(selected, given);
  const aroundOf = (event: string, of = filter) => filterQuery('neighbours', of, { event });
  const around = useAnswer(page.store, selected === null ? null : aroundOf(selected), {
    key: given && sentAround ? aroundOf(given.id, page.sentFilter) : '',
    answer: sentAround,
  });
  const neighbours = selected !== null && around.key === aroundOf(selected) ? around.answer : null;
  const legendOf = (of: ViewFilter) =>
    filterQuery('facets', { ...of, resolution: [] }, { facet: 'resolution' });
  const legend = useAnswer(page.store, legendOf(filter), {
    key: legendOf(page.sentFilter),
    answer: facets.resolution,
  }).answer;
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(
    new Map(facets.source.items.map(({ value, label }) => [value, label])),
  );
  const learn = (items: readonly FacetItem[]) =>
    setLabels((before) => new Map([...before, ...items.map(({ value, label }) => [value, label] as const)]));

  const choose = useCallback((event: string | null) => change({ event }), [change]);
  const { place, onCanvas, onStrip } = useMovement(page, canvas);
  const changeFilter = useChangeFilter(page, place);
  const show = (stretch: Stretch | null) => visit({ stretch });
  const keys = useTimelineKeys({
    root,
    canvas,
    window,
    selected,
    choose,
    neighbours,
    show,
    whole: () => show(null),
    dialog,
    jumpField,
    lanesField,
  });

  // The opened event has a place in the picture and the list, however little it weighs.
  const shown = useWithOpened(window, opened.event, selected);
  const wide = useWithOpened(page.wide, opened.event, selected);
  const lies = useMemo(
    () => (opened.event && opened.event.id === selected ? endsOf(itemOf(opened.event)) : null),
    [opened.event, selected],
  );
  const addressOf = (stretch: Stretch | null) => `${base}${printAddress({ ...view, stretch })}`;
  const undatedAddress = (undated: number) => `${base}${printAddress({ ...view, undated })}`;

  /** Links to other views of this page need no reload. */
  const follow = (event: MouseEvent) => {
    const link = followed(event);
    if (link?.pathname !== location.pathname || link.hash) return;
    event.preventDefault();
    const { stretch, ...rest } = readAddress(new URLSearchParams(link.search)).view;
    // A link that leaves the stretch as it is was written before the canvas went on.
    if (JSON.stringify(stretch) === JSON.stringify(view.stretch)) change(rest);
    else visit({ ...rest, stretch });
  };

  return (
    // Links in it work as links; this only saves the reload.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={root} onClickCapture={follow}>
      <FilterBar
        {...{ base, view, facets, desk }}
        sentFilter={page.sentFilter}
        problems={page.problems}
        store={page.store}
        onChange={changeFilter}
        onLabels={learn}
      >
        <ShareMenu />
        <ExportMenu
          base={`${base}/export`}
          view={filterQuery('', filter).replace(/^\?$/, '')}
          filtered={isFiltered(filter)}
        />
      </FilterBar>
      <div className="filter-result">
        <ActiveFilters base={base} view={view} labelOf={(id) => labels.get(id) ?? 'one article'} />
        <ResultLine
          counts={window.counts}
          all={timeline.events}
          filtered={isFiltered(page.shownView.filter)}
          busy={page.busy}
          problems={page.problems}
        />
        <LegendFilter
          counts={legend.items}
          chosen={filter.resolution}
          form={FILTER_FORM}
          onChange={(resolution) => changeFilter({ resolution }, 'sift')}
        />
      </div>
      {filter.known !== undefined && (
        <KnownBand
          known={filter.known}
          published={page.density.published}
          all={`${base}${printAddress({ ...view, filter: { ...filter, known: undefined }, stretch: null })}`}
          onChange={(known) => changeFilter({ known }, 'sift', true)}
        />
      )}
      {page.density.span && <FollowingStrip density={page.density} place={place} onView={onStrip} />}
      {page.failure !== null && (
        <p className="notice bad" role="alert">
          {page.failure} What you see is the view before.{' '}
          <button type="button" className="button" onClick={page.tryAgain}>
            Try again
          </button>
        </p>
      )}
      <div className="timeline-view" aria-busy={page.busy}>
        <ListColumn
          window={shown}
          {...{ base, selected, addressOf, undatedAddress }}
          shownView={page.shownView}
          onChoose={choose}
        />
        <div className="stage">
          {window.span ? (
            <Toolbar
              lanes={view.lanes}
              onLanes={(lanes) => change({ lanes })}
              onWhole={() => show(null)}
              onJump={show}
              onKeys={keys.open}
              turn={page.turn}
              jumpField={jumpField}
              lanesField={lanesField}
            />
          ) : (
            // Nothing is drawn that could be divided: the form keeps the choice.
            view.lanes !== 'none' && (
              <input type="hidden" name="lanes" form={FILTER_FORM} value={view.lanes} />
            )
          )}
          {window.span && (
            <div className="needs-script">
              <TimelineCanvas
                ref={canvas}
                window={wide}
                first={place.now}
                busy={page.busy}
                selected={selected}
                lies={lies}
                onChoose={choose}
                onView={onCanvas}
              />
            </div>
          )}
          <OpenedEvent
            id={selected}
            opened={opened}
            onClose={() => choose(null)}
            known={filter.known}
            around={
              neighbours && (
                <Around
                  neighbours={neighbours}
                  hrefOf={(event) => `${base}${printAddress({ ...view, event })}`}
                  onChoose={choose}
                />
              )
            }
          />
          {window.span && <HowToRead />}
        </div>
      </div>
      <Shortcuts shortcuts={keys.shortcuts} ref={dialog} />
    </div>
  );
}

function useWithOpened(window: TimelineWindow, event: EventResource | null, selected: string | null) {
  return useMemo(() => {
    if (!event || event.id !== selected) return window;
    const names = [event.tags, event.participants, event.places, event.sources].flatMap((list) =>
      list.map((one) => (typeof one === 'string' ? one : 'name' in one ? one.name : one.id)),
    );
    return withItem(window, itemOf(event), names);
  }, [window, event, selected]);
}
