package plants;

import dev.armature.annotation.Table;

/** A partition key that is a component as it is, and a sort key that is composed. */
@Table(name = "Plants", sortKey = "sk")
sealed interface Thing permits Plant, Pump {}
