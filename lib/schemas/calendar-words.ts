/** Words of the calendar for who may not reach into the core: pages write dates with the same ones. */
export { MONTH_NAMES, WEEKDAY_NAMES, yearWords } from '../core/temporal/describe';
