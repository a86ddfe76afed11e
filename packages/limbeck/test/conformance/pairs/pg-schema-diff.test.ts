import { holdPairs } from './hold-pairs.ts'

holdPairs('pg-schema-diff', { 'postgresql 15': 0, 'postgresql 17': 304, 'postgresql 18': 0 })
