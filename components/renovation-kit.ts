/**
 * Every tag of the kit in one module. A page that shows one tag is better served by that tag's own module, since what
 * this one brings at once the others bring when it is needed.
 */
export * from './dashboard/renovation-chart.js';
export * from './dashboard/renovation-dashboard.js';
export * from './data/renovation-data.js';
export * from './interview/renovation-interview.js';
export * from './fieldwork/renovation-fieldwork.js';
export * from './evening/renovation-evening.js';
export * from './results/renovation-results.js';
export * from './study/renovation-study.js';
export * from './survey/renovation-survey.js';
export { withStaff, type StaffRefusal } from '../domain/results/with-staff.js';
export { workOffline } from './shared/work-offline.js';
