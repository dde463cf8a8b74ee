package contacts;

import dev.armature.annotation.Gsi;
import dev.armature.annotation.Table;

@Table(name = "Contacts", partitionKey = "pk", sortKey = "sk")
@Gsi(name = "by-name", partitionKey = "namePk", sortKey = "nameSk")
sealed interface Entry permits Contact, Note {}
