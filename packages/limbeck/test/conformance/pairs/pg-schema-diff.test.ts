import { holdPairs } from './hold-pairs.ts'

holdPairs('pg-schema-diff', { 'postgresql 15': 305, 'postgresql 17': 305, 'postgresql 18': 305 })
