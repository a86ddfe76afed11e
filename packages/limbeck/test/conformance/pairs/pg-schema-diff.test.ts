import { holdPairs } from './hold-pairs.ts'

holdPairs('pg-schema-diff', { 'postgresql 15': 0, 'postgresql 17': 298, 'postgresql 18': 0 })
