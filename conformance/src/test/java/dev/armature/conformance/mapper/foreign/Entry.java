package dev.armature.conformance.mapper.foreign;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Table;

/** What is stored of people. */
@Table(name = "Contacts", partitionKey = "pk", sortKey = "sk")
@Gsi(name = "by-name", accessor = "byName", partitionKey = "namePk", sortKey = "nameSk")
sealed interface Entry permits Contact, Remark {}
