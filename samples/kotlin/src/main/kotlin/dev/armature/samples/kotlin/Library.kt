package dev.armature.samples.kotlin

import java.time.LocalDate

/** Lends books: what a Kotlin program does with the generated repository. */
class Library(table: LoansTable) {

    private val loans: LoanRepository = table.loans()

    fun lend(reader: String, isbn: String, due: LocalDate): Loan = loans.create(Loan(reader, due, isbn))

    /** Takes a book back, once. */
    fun takeBack(loan: Loan, today: LocalDate): Loan =
        loans.update(LoanKey(loan.reader, loan.due))
            .set { it.returned().to(today) }
            .`when` { it.returned().notExists() }
            .returnNew()

    /** Returns the loans of a reader that are due by a day and not back yet, the earliest first. */
    fun dueBy(reader: String, day: LocalDate): List<Loan> =
        loans.byReader(reader).due().le(day).filter { it.returned().notExists() }.toList()

    fun borrowersOf(isbn: String): List<String> = loans.byBook(isbn).toList().map(Loan::reader)
}
