import { holdPairs } from './hold-pairs.ts'

holdPairs('pg-delta', { 'postgresql 15': 198, 'postgresql 17': 198, 'postgresql 18': 198 })
