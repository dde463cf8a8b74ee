package dev.armature.conformance.executestatement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.value.AttributeValue;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that are refused, with their texts. */
final class RefusalsTest {
    private static final Map<Front, DynamoClient> CLIENTS = new EnumMap<>(Front.class);

    @BeforeAll
    static void open() {
        for (Front front : Front.values()) {
            DynamoClient client = front.open();
            TableShape.ofPartitionAndSortKey("Music").create(client);
            CLIENTS.put(front, client);
        }
    }

    @AfterAll
    static void close() {
        CLIENTS.values().forEach(DynamoClient::close);
    }

    private static void assertRefused(Front front, String message, String statement, AttributeValue... parameters) {
        ExecuteStatementRequest request = ExecuteStatementRequest.builder(statement)
                .parameters(parameters)
                .build();
        assertThatThrownBy(() -> CLIENTS.get(front).executeStatement(request))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            FOO                                                    | Statement wasn't well formed, can't be processed: Unexpected token at 1:1: FOO
            SELECT                                                 | Statement wasn't well formed, can't be processed: Unexpected end of statement
            SELECT * FROM Music WHERE pk =                         | Statement wasn't well formed, can't be processed: Unexpected end of statement
            SELECT * FROM Music WHERE pk = 'a                      | Statement wasn't well formed, can't be processed: Unexpected token at 1:32: 'a
            SELECT * FROM Music WHERE pk                           | Statement wasn't well formed, can't be processed: Unexpected end of statement
            SELECT * FROM Music WHERE pk = 'a' = 'b'               | Statement wasn't well formed, can't be processed: Unexpected token at 1:36: =
            SELECT * FROM Music WHERE pk = 'a' LIMIT 1             | Statement wasn't well formed, can't be processed: Unexpected token at 1:36: LIMIT
            SELECT * FROM Music WHERE a[1.5] = 1                   | Statement wasn't well formed, can't be processed: Unexpected token at 1:29: 1.5
            SELECT from FROM Music                                 | Statement wasn't well formed, can't be processed: Unexpected token at 1:8: from
            UPDATE some-table SET a = 1                            | Statement wasn't well formed, can't be processed: Expected data manipulation
            SELECT * FROM some-table                               | Unexpected from source
            SELECT * FROM Music AS m                               | Unexpected from source
            SELECT COUNT(*) FROM Music                             | Unexpected path component at 1:8
            SELECT * FROM Music WHERE EXISTS(SELECT * FROM Music)  | EXISTS can only be used as a statement of a transaction
            EXISTS(SELECT * FROM Music WHERE pk = 'a' AND sk = 1)  | EXISTS can only be used as a statement of a transaction
            SELECT * FROM Music WHERE upper(a) = 'A'               | Invalid function name; function: upper
            SELECT * FROM Music WHERE size(a, b) = 1               | Incorrect number of operands for operator or function; operator or function: size, number of operands: 2
            SELECT * FROM Music WHERE size('a') = 1                | Operator or function requires a document path; operator or function: size
            SELECT * FROM Music WHERE a < TRUE                     | Incorrect operand type for operator or function; operator or function: <, operand type: BOOL
            SELECT * FROM Music WHERE a BETWEEN [1] AND [2]        | Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: L
            SELECT * FROM Music WHERE attribute_type(a, 'X')       | Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}
            SELECT * FROM Music WHERE pk = ?                       | Number of parameters in request and statement don't match.
            SELECT * FROM Music ORDER BY sk                        | Must have WHERE clause in the statement when using ORDER BY clause.
            SELECT * FROM Music WHERE sk = 1 ORDER BY sk           | Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.
            SELECT * FROM Music WHERE pk = 'a' ORDER BY title      | Variable reference title in ORDER BY clause must be part of the primary key
            SELECT * FROM Music WHERE pk = 1 AND sk = 1            | The provided key element does not match the schema
            SELECT * FROM Music WHERE pk = 1                       | One or more parameter values were invalid: Condition parameter type does not match schema type
            SELECT * FROM Music WHERE a = 1e999                    | Number overflow. Attempting to store a number with magnitude larger than supported range
            INSERT INTO Music VALUE {'pk': 'a'}                    | One or more parameter values were invalid: Missing the key sk in the item
            INSERT INTO Music VALUE 'a'                            | The value of an INSERT must be a map of attributes
            INSERT INTO Music VALUE {'a': 1, 'a': 2}               | Duplicate attribute name in a map: a
            INSERT INTO Music VALUE {'a': <<>>}                    | One or more parameter values were invalid: An set  may not be empty
            INSERT INTO Music VALUE {'a': <<1, 1.0>>}              | One or more parameter values were invalid: Input collection contains duplicates
            INSERT INTO Music VALUE {'a': <<1, 'a'>>}              | A set can only have strings, numbers or binaries, all of one type
            INSERT INTO Music << {'pk': 'a', 'sk': 1} >>           | Unsupported operation: Inserting multiple items in a single statement is not supported, use "INSERT INTO tableName VALUE item" instead
            INSERT INTO Music.idx VALUE {'pk': 'a', 'sk': 1}       | Statements that write must name a table, not an index
            UPDATE Music SET a = 1                                 | Where clause does not contain a mandatory equality on all key attributes
            UPDATE Music SET a = 1 WHERE pk = 'a'                  | Where clause does not contain a mandatory equality on all key attributes
            UPDATE Music SET a = 1 WHERE pk = 'a' AND sk IN [1]    | Where clause does not contain a mandatory equality on all key attributes
            UPDATE Music SET a = set_add(b, <<1>>) WHERE pk = 'a' AND sk = 1 | The first operand of set_add must be the path that is set
            UPDATE Music SET a = set_add(a, 1) WHERE pk = 'a' AND sk = 1     | Incorrect operand type for operator or function; operator or function: set_add, operand type: N
            UPDATE Music SET a = upper(a) WHERE pk = 'a' AND sk = 1          | Invalid function name; function: upper
            UPDATE Music SET sk = 2 WHERE pk = 'a' AND sk = 1                | One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key
            DELETE FROM Music                                      | Where clause does not contain a mandatory equality on all key attributes
            DELETE FROM Music WHERE pk = 'a' AND sk = 1 RETURNING ALL NEW *  | RETURNING can only be ALL OLD * in a DELETE statement
            """)
    void refuses(String statement, String message) {
        for (Front front : Front.values()) {
            assertRefused(front, message, statement);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesMoreParametersThanQuestionMarks(Front front) {
        assertRefused(
                front,
                "Number of parameters in request and statement don't match.",
                "SELECT * FROM Music WHERE pk = '?'",
                AttributeValue.of("a"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesStatementsThatAreTooLong(Front front) {
        String statement = "SELECT * FROM Music -- " + "x".repeat(8170);

        assertRefused(
                front,
                "1 validation error detected: Value '" + statement
                        + "' at 'statement' failed to satisfy constraint: Member must have length less than or equal to 8192",
                statement);
        CLIENTS.get(front)
                .executeStatement(ExecuteStatementRequest.builder(statement.substring(0, 8192))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void refusesTooManyKeys(Front front) {
        String keys = "'k0'";
        for (int i = 1; i <= 50; i++) {
            keys += ", 'k" + i + "'";
        }

        assertRefused(
                front,
                "Too many values for the key in the WHERE clause; at most 50 are supported",
                "SELECT * FROM Music WHERE pk IN [" + keys + "]");
        assertRefused(
                front,
                "The IN operator is provided with too many operands; number of operands: 102",
                "SELECT * FROM Music WHERE a IN [" + keys + ", " + keys + "]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesDeepNesting(Front front) {
        assertRefused(
                front,
                "Statement wasn't well formed, can't be processed: Nested too deep; levels allowed: 100",
                "SELECT * FROM Music WHERE " + "(".repeat(4000) + "a = 1" + ")".repeat(4000));
        assertRefused(
                front,
                "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond"
                        + " supported limit",
                "INSERT INTO Music VALUE {'pk': 'a', 'sk': 1, 'l': " + "[".repeat(40) + "]".repeat(40) + "}");
    }
}
