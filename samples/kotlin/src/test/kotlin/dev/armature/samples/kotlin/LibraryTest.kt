package dev.armature.samples.kotlin

import dev.armature.engine.Engine
import dev.armature.runtime.table.ConditionFailedException
import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

class LibraryTest {

    private val engine = Engine.inMemory()
    private val table = LoansTable.over(engine.client())
    private val library = Library(table)
    private val monday = LocalDate.of(2026, 11, 23)

    @BeforeEach
    fun createTable() = table.createIfMissing()

    @AfterEach
    fun close() = engine.close()

    @Test
    fun `finds what is due and not back`() {
        val first = library.lend("ann", "isbn-1", monday)
        library.lend("ann", "isbn-2", monday.plusDays(7))
        val back = library.lend("ann", "isbn-3", monday.minusDays(1))
        library.takeBack(back, monday)

        assertThat(library.dueBy("ann", monday)).containsExactly(first)
        assertThat(library.borrowersOf("isbn-2")).containsExactly("ann")
    }

    @Test
    fun `takes a book back once`() {
        val loan = library.lend("ann", "isbn-1", monday)

        assertThat(library.takeBack(loan, monday).returned).isEqualTo(monday)
        assertThatThrownBy { library.takeBack(loan, monday) }.isInstanceOf(ConditionFailedException::class.java)
    }
}
