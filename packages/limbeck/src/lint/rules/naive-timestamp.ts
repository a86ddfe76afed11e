import { typeRule } from '../type-rule.ts'

/** Finds a column is a timestamp without a time zone. */
export const naiveTimestamp = typeRule({
  name: 'naive-timestamp',
  default: 'on',
  condition: 'A column is a timestamp without a time zone',
  effect: 'Its values mean another instant in each session with another time zone.',
  remedy: "Write timestamptz; convert what is there with a stated zone: using created_at at time zone 'UTC'.",
  bad: 'create table events (created_at timestamp);',
  good: 'create table events (created_at timestamptz);',
  types: ['timestamp'],

  say: (column) => `${column} is a timestamp without a time zone`,
})
