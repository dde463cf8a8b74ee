package dev.armature.conformance.mapper.halfkeys;

import dev.armature.annotation.Table;

/** What stands on a site, by the site's number as it is. */
@Table(name = "Assets", sortKey = "sk")
sealed interface Asset permits Plant, Pump {}
