'use client';

import { Button } from '@/app/_components/button';
import { SelectField, TextArea, TextField } from '@/app/_components/field';
import { FormMessage } from '../../_components/form-message';
import { useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';
import { addSourceAction } from './actions';
import { ArticlePreview } from './preview';

interface Props {
  timelines: readonly { readonly slug: string; readonly title: string }[];
  timeline: string;
  languages: readonly { readonly code: string; readonly name: string }[];
}

export function ArticleForm({ timelines, timeline, languages }: Props) {
  const { state, pending, form } = useDeskForm(addSourceAction, freshForm({ timeline, format: 'text' }));
  const { values, problems } = state;
  return (
    <div className="desk-form even">
      <form {...form} className="grid gap-5">
        <FormMessage state={state} />
        <TextArea
          label="Text"
          name="text"
          rows={14}
          required
          defaultValue={values.text}
          problem={problems.text}
          hint="The whole article."
        />
        <TextField
          label="Title"
          name="title"
          defaultValue={values.title}
          problem={problems.title}
          hint="Left empty, the first line is taken."
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label="Publisher"
            name="publisher"
            defaultValue={values.publisher}
            problem={problems.publisher}
          />
          <TextField
            label="Publication date"
            name="publishedOn"
            placeholder="2024-08-19"
            autoComplete="off"
            defaultValue={values.publishedOn}
            problem={problems.publishedOn}
            hint="YYYY-MM-DD. “Yesterday” and “on Monday” are counted from it."
          />
        </div>
        <TextField
          label="URL"
          name="url"
          type="url"
          inputMode="url"
          placeholder="https://"
          defaultValue={values.url}
          problem={problems.url}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField
            key={`timeline ${values.timeline}`}
            label="Timeline"
            name="timeline"
            defaultValue={values.timeline}
            problem={problems.timeline}
          >
            {timelines.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </SelectField>
          <SelectField
            key={`format ${values.format}`}
            label="Pasted as"
            name="format"
            defaultValue={values.format}
            problem={problems.format}
          >
            <option value="text">Plain text</option>
            <option value="markdown">Markdown</option>
            <option value="html">A page’s HTML source</option>
          </SelectField>
          <SelectField
            key={`language ${values.language}`}
            label="Language"
            name="language"
            defaultValue={values.language}
            problem={problems.language}
          >
            <option value="">As the article states, else detected</option>
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="flex flex-wrap items-center gap-2 border-t border-ink pt-4">
          <Button type="submit" name="intent" value="preview" disabled={pending}>
            See what is found
          </Button>
          <Button look="main" type="submit" name="intent" value="save" disabled={pending}>
            Save article
          </Button>
          <output className="text-ink-2">{pending && 'Reading the article…'}</output>
        </div>
      </form>
      <div>
        {state.extra ? (
          <ArticlePreview preview={state.extra} />
        ) : (
          <>
            <h2 className="section-head">What is found</h2>
            <p className="text-ink-2">
              “See what is found” reads the article and shows its dates and events here. Nothing is saved
              until you say so.
            </p>
          </>
        )}
      </div>
    </div>
  );
}
