import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Operation, OperationDefinitions } from '../operations/operation.ts'
import type { RecordedRows } from './recorded-rows.ts'

/**
 * One row of a kind's query: the address by which pg_depend knows the object, then the kind's own columns.
 * The query returns `classid`, `objid` and `objsubid` under these names (`classid` as a regclass's name, for instance
 * `pg_class`).
 */
export interface ObjectRow {
  readonly classid: string
  readonly objid: number
  readonly objsubid: number
}

/** What `Kind.alter` may look at besides the two objects. */
export interface DiffContext {
  readonly current: Catalog
  readonly desired: Catalog
}

/**
 * How to turn one object into another of the same id: in place by operations, or `replace`: dropped and made anew,
 * together with everything that depends on it.
 */
export type Alteration = InPlace | 'replace'

/** Operations that change an object in place. */
export interface InPlace {
  readonly operations: readonly Operation[]
  /**
   * Objects whose dependents must be dropped before and made again after: a column whose type changes. The parts of
   * such an object (its constraints) are not among these: the operations bring them along.
   */
  readonly rebuilds?: readonly ObjectId[]
  /** Dependents of the object that must be dropped before and made again after, where not all of them must. */
  readonly remakes?: readonly ObjectId[]
  /** Objects whose own change comes first, and brings this one's about, wholly when there are no operations. */
  readonly follows?: readonly ObjectId[]
  /** Further objects that the operations change, and leave as they were: who uses them waits. */
  readonly reaches?: readonly ObjectId[]
}

/** A facet is an attribute that many kinds share (comment, owner, privileges), compared by the same code for each. */
export interface Facet<Object extends CatalogObject = CatalogObject> {
  readonly name: string
  /** Attributes of the object that belong to the facet, so that the kind's own comparison leaves them out. */
  readonly attributes: readonly string[]
  /** The operations from one state to the other; `current` is undefined for an object that is being made. */
  diff(current: Object | undefined, desired: Object): readonly Operation[]
}

/**
 * All that Limbeck knows of one kind of object. A kind is a folder of `objects/` and one line in `kinds.ts`.
 *
 * `Row` is one row of `query`, read with an empty search_path, so that every name in an expression is qualified.
 */
export interface Kind<
  Object extends CatalogObject = CatalogObject,
  Row extends ObjectRow = ObjectRow,
  Operations extends OperationDefinitions = OperationDefinitions,
> {
  readonly kind: string
  /** Its operations by name, the facets' included: these become the methods of `op`. */
  readonly operations: Operations
  readonly facets: readonly Facet<Object>[]
  /**
   * Where its objects are recorded. A database without such a row is not asked for the kind: planning the queries of all
   * kinds would take longer than running them. Several places: in one of them at least. Default: it is always asked.
   */
  readonly recordedIn?: RecordedRows | readonly RecordedRows[]
  /**
   * A SELECT of every object of the kind in the schemas of the user, what belongs to an extension left out.
   * bigint columns are cast to text: rows travel as JSON. It may read the tables of `commonTables`.
   */
  query(serverVersion: number): string
  /** Makes the object of one row. `requires` is filled from pg_depend afterwards; what stands here is added to it. */
  read(row: Row): Object
  create(object: Object): readonly Operation[]
  drop(object: Object): readonly Operation[]
  /** The desired object with what PostgreSQL lets nobody change taken from the current one. Default: it can all be changed. */
  fixed?(current: Object, desired: Object, context: DiffContext): Object
  /**
   * Attributes whose texts PostgreSQL writes in one way alone: types, names, numbers, what it keeps as it was given. Two
   * objects that differ in nothing else are not the same in other words. Default: any text may be an expression.
   */
  readonly exact?: readonly string[]
  /** Called for two unequal objects of one id. Facets are not its concern. */
  alter(current: Object, desired: Object, context: DiffContext): Alteration
  /** The operations that give the object another name within its schema or table. */
  rename?(object: Object, to: string): readonly Operation[]
  /** The operations that take the object, with all that is a part of it, to another schema. Absent where PostgreSQL has none. */
  move?(object: Object, schema: string): readonly Operation[]
  /**
   * Adds the object to the operation that makes the object it is dropped with (a column to its table's).
   * Undefined when it needs an operation of its own.
   */
  inline?(parent: Operation, object: Object): Operation | undefined
  /**
   * Names that two objects cannot hold at once, besides the id itself: `relation:public.users`, `type:public.users`.
   * What gives one up is dropped before what takes it is made.
   */
  claims?(object: Object): readonly string[]
  /**
   * Objects of the current state that a new object might come to depend on in the place of those it shall, or that
   * would take it along: those of them that go are dropped before it is made.
   */
  rivals?(object: Object, context: DiffContext): readonly ObjectId[]
  /**
   * Objects that it does not require, but that are better made and changed before it is made, and dropped after it
   * is: those of a partition before that is attached. `catalog` is the side on which the object
   * stands, `other` the other one.
   */
  follows?(object: Object, catalog: Catalog, other: Catalog): readonly ObjectId[]
  /** Objects that may only go after it, though it does not require them: partitions of the table that a key references. */
  outlastedBy?(object: Object, context: DiffContext): readonly ObjectId[]
  /** Whether it goes with that of which it is a part, where both go, although what binds the tables goes too. */
  isDroppedBeforeParting?(object: Object): boolean
  /** Whether it must go before what it is dropped with, which cannot go while it is there. */
  isDroppedApart?(object: Object, context: DiffContext): boolean
  /**
   * The object as it comes into being by itself when the object of the parent table that it is a part of is made, that
   * is `whole`. Undefined when it does not. See `partOf`.
   */
  madeWith?(object: Object, whole: CatalogObject): Object | undefined
  /**
   * Whether the object can be dropped and made again for the sake of another one without losing rows or state.
   * Default true. A table, a column with values of its own and a sequence cannot.
   */
  isRebuildable?(object: Object): boolean
  /** What of the object no catalog holds, so that it is not compared: `value of the option password`. Default: nothing. */
  unread?(object: Object): readonly string[]
  /** How the parts of an object of a parent table are told apart. Absent: by their names. See `partOf`. */
  readonly twins?: Twins<Object>
  /** The object when `named`, which it requires and names, is called otherwise. Default: it names none. */
  withRenamed?(object: Object, named: CatalogObject, to: string): Object
  /** Whether it is lost, though it is a part of it, when a type is made anew in place. Default false. */
  isLostInRebuild?(object: Object): boolean
  /**
   * The object without what can be given to it later by `alter` (a column without its default), its `requires`
   * reduced accordingly; undefined when nothing can. Breaks a cycle of dependencies.
   */
  bare?(object: Object): Object | undefined
  /**
   * How the object is made when it was there before and its table is made again around the partitions and children that
   * stay. Undefined when there are none, or it makes no difference.
   */
  madeAgain?(object: Object, context: DiffContext): MadeAgain<Object> | undefined
  /** A text in which the object names others that pg_depend does not know: they are made first where that can be. */
  mentions?(object: Object): Mentions | undefined
  /** The object in a shape that can be made before what it mentions, and the operations that check it later. */
  unchecked?(object: Object): Unchecked<Object>
  /**
   * A shorter object whose creation makes other new objects too (a `serial` column its sequence), and the ids of
   * those: they get no operation of their own.
   */
  absorb?(object: Object, desired: Catalog): Absorption<Object> | undefined
  /**
   * Objects of this kind that come into being unasked when an object of another kind is made: the grants of default
   * privileges.
   */
  bornWith?(made: CatalogObject, context: DiffContext): readonly Born<Object>[]
}

/** What `Kind.twins` gives: PostgreSQL knows such parts by what they are, not by name, and of several takes the oldest. */
export interface Twins<Object extends CatalogObject = CatalogObject> {
  /** Whether PostgreSQL might take the one as a part in the place of the other. Both stand on the same table. */
  areTwins(one: Object, other: Object): boolean
  /** How old an object is among its table's: the older, the less. */
  age(object: Object): number
}

/** What `Kind.mentions` gives. */
export interface Mentions {
  readonly text: string
  /** Whether the text can mean an object whose name it holds. */
  isMeant(object: CatalogObject): boolean
  /** Whether the text names the object as only a search_path finds it that a migration does not have. */
  needsPath?(object: CatalogObject): boolean
}

/** What `Kind.unchecked` gives. */
export interface Unchecked<Object extends CatalogObject = CatalogObject> {
  readonly object: Object
  readonly check: readonly Operation[]
}

/** What `Kind.madeAgain` gives. */
export interface MadeAgain<Object extends CatalogObject = CatalogObject> {
  readonly object: Object
  /** Objects after which it gets what it was made without. Absent when that is nothing. */
  readonly completedAfter?: readonly ObjectId[]
}

/** What `Kind.absorb` gives. */
export interface Absorption<Object extends CatalogObject = CatalogObject> {
  readonly object: Object
  readonly absorbed: readonly ObjectId[]
}

/** What `Kind.bornWith` gives. */
export interface Born<Object extends CatalogObject = CatalogObject> {
  readonly object: Object
  /** What it is changed to where it is not desired: then it is as good as absent. */
  readonly plain: Object
}
