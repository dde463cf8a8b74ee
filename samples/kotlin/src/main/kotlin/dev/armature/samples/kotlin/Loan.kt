package dev.armature.samples.kotlin

import dev.armature.annotation.Default
import dev.armature.annotation.Document
import dev.armature.annotation.Gsi
import dev.armature.annotation.GsiKey
import dev.armature.annotation.PartitionKey
import dev.armature.annotation.SortKey
import dev.armature.annotation.Table
import dev.armature.annotation.Version
import java.time.LocalDate

/** A book that a reader has taken home; `returned` is null until it is back. */
@Table(name = "Loans")
@Gsi(name = "book", accessor = "byBook")
data class Loan(
    @PartitionKey val reader: String,
    @SortKey val due: LocalDate,
    @GsiKey(index = "book") val isbn: String,
    val returned: LocalDate? = null,
    @Default("0") val renewals: Int = 0,
    val notes: List<Note> = listOf(),
    @Version val version: Long = 0,
)

/** Something a librarian wrote about a loan. */
@Document
data class Note(val text: String, val urgent: Boolean)
