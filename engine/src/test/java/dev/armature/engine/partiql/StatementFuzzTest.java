package dev.armature.engine.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.engine.Engine;
import dev.armature.engine.TestTable;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.value.AttributeValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Statements that are nearly right, or not at all: each is answered or refused, and soon. */
final class StatementFuzzTest {
    private static final Duration WHOLE = Duration.ofMillis(Long.getLong("fuzz.millis", 2_000));
    private static final Duration SLOW = Duration.ofMillis(50);
    private static final int LONG = 4096;

    private static final List<String> STATEMENTS = List.of(
            "SELECT * FROM Things WHERE pk = 'a' AND sk BETWEEN 1 AND 5 ORDER BY sk DESC",
            "SELECT a, \"b c\".d[0]['e'] FROM \"Things\".\"byOwner\" WHERE owner IN ['x', ?] AND size(tags) <> 2",
            "SELECT * FROM Things WHERE NOT (a IS NOT MISSING OR begins_with(b, 'x')) AND contains(c, 1)",
            "INSERT INTO Things VALUE {'pk': 'a', 'sk': 1, 'l': [1, <<'x', 'y'>>, {'m': NULL}], 'n': -1.5e3}",
            "UPDATE Things SET n = n + 1, l = list_append(l, [?]) SET s = set_add(s, <<1>>) REMOVE m.k"
                    + " WHERE pk = 'a' AND sk = 1 AND attribute_type(n, 'N') RETURNING ALL NEW *",
            "DELETE FROM Things WHERE pk = 'a' AND sk = ? AND n >= .5 RETURNING ALL OLD *",
            "EXISTS(SELECT * FROM Things WHERE pk = 'a' AND sk = 1)");
    private static final List<String> PIECES = List.of(
            "SELECT",
            "FROM",
            "WHERE",
            "AND",
            "OR",
            "NOT",
            "IN",
            "IS",
            "NULL",
            "MISSING",
            "BETWEEN",
            "ORDER BY",
            "SET",
            "REMOVE",
            "RETURNING",
            "VALUE",
            "EXISTS(",
            "pk",
            "sk",
            "n",
            "'a'",
            "1",
            "1e999",
            "-",
            "--",
            "?",
            "*",
            ",",
            ".",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "<<",
            ">>",
            "=",
            "<>",
            "<",
            "'",
            "\"",
            ";",
            "\n",
            "\u0000",
            "é",
            "🎵",
            "size(",
            "list_append(",
            "set_add(",
            "0123456789012345678901234567890123456789012");

    @Test
    void answersOrRefusesEveryStatementSoon() {
        SeededRun.with(random -> {
            try (Engine engine = Engine.inMemory()) {
                DynamoClient client = engine.client();
                TestTable.create(client);
                long end = System.nanoTime() + WHOLE.toNanos();
                while (System.nanoTime() < end) {
                    String statement = random.nextInt(10) == 0 ? repeated(random) : mutated(random);
                    execute(client, statement, random.nextInt(3));
                }
            }
        });
    }

    /** A statement that was slow once may have waited for something else, so it is given three chances. */
    private static void execute(DynamoClient client, String statement, int parameters) {
        Duration least = SLOW.multipliedBy(2);
        for (int i = 0; i < 3 && least.compareTo(SLOW) > 0; i++) {
            long start = System.nanoTime();
            try {
                client.executeStatement(ExecuteStatementRequest.builder(statement)
                        .parameters(values(statement, parameters))
                        .build());
            } catch (DynamoException refused) {
                assertThat(refused.getMessage()).as("%s", statement).isNotBlank();
            } catch (RuntimeException | Error bug) {
                throw new AssertionError("A bug is shown by " + statement, bug);
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        assertThat(least).as("%s", statement).isLessThan(SLOW);
    }

    /** Returns as many values as there are question marks, give or take. */
    private static List<AttributeValue> values(String statement, int more) {
        List<AttributeValue> values = new ArrayList<>();
        long count = statement.chars().filter(c -> c == '?').count() + (more == 2 ? 1 : 0);
        for (int i = 0; i < count; i++) {
            values.add(i % 2 == 0 ? AttributeValue.of(i) : new AttributeValue.L(List.of(AttributeValue.of("x"))));
        }
        return values;
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(any(random, STATEMENTS));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, " " + any(random, PIECES) + " ");
                case 2 -> text.insert(at, text.substring(at, to));
                default -> text.replace(at, to, any(random, PIECES));
            }
        }
        return text.isEmpty() ? "?" : text.toString();
    }

    /** Returns four kilobytes of the same, inside a statement or alone. */
    private static String repeated(Random random) {
        String piece = any(random, PIECES) + (random.nextBoolean() ? " " : "") + any(random, PIECES);
        String head = random.nextBoolean() ? "SELECT * FROM Things WHERE " : "INSERT INTO Things VALUE ";
        String all = head + (random.nextBoolean() ? "a = " : "");
        return all + piece.repeat((LONG - all.length()) / piece.length());
    }

    private static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
