import type { CustomOperations } from './custom-operations.ts'
import type { AccessMethodOperations } from './methods/access-method.ts'
import type { AggregateOperations } from './methods/aggregate.ts'
import type { AttributeOperations } from './methods/attribute.ts'
import type { CastOperations } from './methods/cast.ts'
import type { ClusteringOperations } from './methods/clustering.ts'
import type { CollationOperations } from './methods/collation.ts'
import type { ColumnOperations } from './methods/column.ts'
import type { CompositeTypeOperations } from './methods/composite-type.ts'
import type { ConstraintOperations } from './methods/constraint.ts'
import type { ConversionOperations } from './methods/conversion.ts'
import type { DefaultPrivilegeOperations } from './methods/default-privilege.ts'
import type { DomainOperations } from './methods/domain.ts'
import type { DomainConstraintOperations } from './methods/domain-constraint.ts'
import type { EnumOperations } from './methods/enum.ts'
import type { EventTriggerOperations } from './methods/event-trigger.ts'
import type { ExtensionOperations } from './methods/extension.ts'
import type { ForeignDataWrapperOperations } from './methods/foreign-data-wrapper.ts'
import type { FreeOperations } from './methods/free.ts'
import type { FunctionOperations } from './methods/function.ts'
import type { IndexOperations } from './methods/index.ts'
import type { InheritanceOperations } from './methods/inheritance.ts'
import type { LanguageOperations } from './methods/language.ts'
import type { MaterializedViewOperations } from './methods/materialized-view.ts'
import type { OperatorOperations } from './methods/operator.ts'
import type { OperatorClassOperations } from './methods/operator-class.ts'
import type { OperatorFamilyOperations } from './methods/operator-family.ts'
import type { OwnerOperations } from './methods/owner.ts'
import type { PartitionOperations } from './methods/partition.ts'
import type { PolicyOperations } from './methods/policy.ts'
import type { PrivilegeOperations } from './methods/privilege.ts'
import type { ProcedureOperations } from './methods/procedure.ts'
import type { PublicationOperations } from './methods/publication.ts'
import type { PublicationSchemaOperations } from './methods/publication-schema.ts'
import type { PublicationTableOperations } from './methods/publication-table.ts'
import type { RangeTypeOperations } from './methods/range-type.ts'
import type { ReplicaIdentityOperations } from './methods/replica-identity.ts'
import type { RowSecurityOperations } from './methods/row-security.ts'
import type { RuleOperations } from './methods/rule.ts'
import type { SchemaOperations } from './methods/schema.ts'
import type { SequenceOperations } from './methods/sequence.ts'
import type { ServerOperations } from './methods/server.ts'
import type { StatisticsOperations } from './methods/statistics.ts'
import type { SubscriptionOperations } from './methods/subscription.ts'
import type { TableOperations } from './methods/table.ts'
import type { TextSearchConfigurationOperations } from './methods/text-search-configuration.ts'
import type { TextSearchDictionaryOperations } from './methods/text-search-dictionary.ts'
import type { TextSearchParserOperations } from './methods/text-search-parser.ts'
import type { TextSearchTemplateOperations } from './methods/text-search-template.ts'
import type { TransformOperations } from './methods/transform.ts'
import type { TriggerOperations } from './methods/trigger.ts'
import type { UserMappingOperations } from './methods/user-mapping.ts'
import type { ViewOperations } from './methods/view.ts'

/**
 * What `upgrade(op)` and `downgrade(op)` receive: one method per operation. A call records; nothing runs.
 *
 * Each kind's are derived from the registry, and repeated in a file of their own to show their docstrings in an editor.
 */
export interface Operations
  extends CustomOperations,
    SchemaOperations,
    ExtensionOperations,
    CollationOperations,
    EnumOperations,
    DomainOperations,
    DomainConstraintOperations,
    CompositeTypeOperations,
    AttributeOperations,
    RangeTypeOperations,
    AccessMethodOperations,
    ForeignDataWrapperOperations,
    ServerOperations,
    UserMappingOperations,
    TextSearchParserOperations,
    TextSearchTemplateOperations,
    TextSearchDictionaryOperations,
    TextSearchConfigurationOperations,
    OperatorOperations,
    OperatorFamilyOperations,
    OperatorClassOperations,
    CastOperations,
    ConversionOperations,
    SequenceOperations,
    TableOperations,
    InheritanceOperations,
    ColumnOperations,
    ConstraintOperations,
    IndexOperations,
    PartitionOperations,
    StatisticsOperations,
    ClusteringOperations,
    ReplicaIdentityOperations,
    FunctionOperations,
    ProcedureOperations,
    AggregateOperations,
    LanguageOperations,
    TransformOperations,
    ViewOperations,
    MaterializedViewOperations,
    RuleOperations,
    TriggerOperations,
    EventTriggerOperations,
    PolicyOperations,
    RowSecurityOperations,
    PublicationOperations,
    PublicationTableOperations,
    PublicationSchemaOperations,
    SubscriptionOperations,
    OwnerOperations,
    PrivilegeOperations,
    DefaultPrivilegeOperations,
    FreeOperations {}
