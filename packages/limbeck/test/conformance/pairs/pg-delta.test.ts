import { holdPairs } from './hold-pairs.ts'

holdPairs('pg-delta', { 'postgresql 15': 196, 'postgresql 17': 197, 'postgresql 18': 197 })
