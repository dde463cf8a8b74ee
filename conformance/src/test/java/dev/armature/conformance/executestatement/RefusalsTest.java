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
            FOO                                                    | Statement wasn't well formed, can't be processed: Expected data manipulation
            SELECT                                                 | Statement wasn't well formed, can't be processed: Unexpected end of statement
            SELECT * FROM Music WHERE pk =                         | Statement wasn't well formed, can't be processed: Unexpected end of statement
            SELECT * FROM Music WHERE pk = 'a                      | Statement wasn't well formed, can't be processed: Unexpected token at 1:32: 'a
            SELECT * FROM Music WHERE pk                           | WHERE clause must contain an expression that resolves to a boolean
            SELECT * FROM Music WHERE pk = 'a' = 'b'               | Statement wasn't well formed, can't be processed: Unexpected token at 1:36: =
            SELECT * FROM Music WHERE pk = 'a' LIMIT 1             | Unsupported clause: LIMIT at 1:42:1
            SELECT * FROM Music WHERE a[1.5] = 1                   | Statement wasn't well formed, can't be processed: Unexpected token at 1:29: 1.5
            SELECT from FROM Music                                 | Statement wasn't well formed, can't be processed: Unexpected token at 1:8: from
            UPDATE some-table SET a = 1                            | Statement wasn't well formed, can't be processed: Expected data manipulation
            SELECT * FROM some-table                               | Unexpected from source
            SELECT * FROM Music AS m                               | Aliasing is not supported
            SELECT COUNT(*) FROM Music                             | Unexpected path component at 1:8:5
            SELECT 'a' FROM Music                                  | Unexpected path component at 1:8:3
            SELECT a AS b FROM Music                               | Aliasing is not supported
            SELECT DISTINCT a FROM Music                           | Unsupported token in expression: DISTINCT
            SELECT * FROM Music, Films                             | Only select from a single table or index is supported.
            SELECT * FROM (SELECT * FROM Music)                    | Unexpected from source
            SELECT * FROM Music GROUP BY a                         | Unsupported clause: GROUP BY
            SELECT * FROM Music WHERE a = 1 GROUP BY a             | Unsupported clause: GROUP BY
            SELECT * FROM Music WHERE a LIKE 'b%'                  | Unsupported operator in Condition Expression. Operator: like
            SELECT * FROM Music WHERE a NOT LIKE 'b%'              | Unsupported operator in Condition Expression. Operator: like
            `SELECT * FROM Music WHERE a || 'b' = 'c'`             | `Unsupported operator in Condition Expression. Operator: ||`
            INSERT INTO Music VALUE {'pk': 'a', 'sk': 1} RETURNING ALL OLD * | RETURNING is not supported in INSERT
            UPDATE Music SET a = a * 2 WHERE pk = 'a' AND sk = 1   | Unsupported operator in Update Expression. Operator: *
            UPDATE Music SET a = a + 'b' WHERE pk = 'a' AND sk = 1 | Incorrect operand type for operator or function; operator or function: +, operand type: S
            UPDATE Music SET a = if_not_exists(b, b) WHERE pk = 'a' AND sk = 1 | The first operand must be distinct from the remaining operands for this operator or function; operator: if_not_exists, first operand: [b]
            SELECT * FROM Music m                                  | Aliasing is not supported
            SELECT a, b.a FROM Music                               | Duplicate identifiers in select clause: a
            SELECT a, a.b FROM Music                               | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]
            SELECT * FROM Music LIMIT 1                            | Unsupported clause: LIMIT at 1:27:1
            SELECT * FROM Music WHERE a = 1 + 2                    | Unsupported operator in Condition Expression. Operator: +
            SELECT * FROM Music WHERE a IN b                       | IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq with at least one member
            SELECT * FROM Music WHERE a BETWEEN 2 AND 1            | The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}
            SELECT * FROM Music WHERE a BETWEEN 2 AND 'a'          | The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {S:a}
            SELECT * FROM Music WHERE pk = 'a' AND sk = 'b'        | Key attribute's data type should match its data type in table's schema: Key sk
            INSERT INTO Music VALUE {'pk': 1, 'sk': 1}             | Key attribute's data type should match its data type in table's schema: Key pk
            UPDATE Music SET a = 1 SET a = 2 WHERE pk = 'a' AND sk = 1 | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]
            UPDATE Music SET a = if_not_exists(1, a) WHERE pk = 'a' AND sk = 1 | Operator or function requires a document path; operator or function: if_not_exists
            UPDATE Music.idx SET a = 1 WHERE pk = 'a'              | This operation is not supported on an index
            SELECT * FROM Music WHERE EXISTS(SELECT * FROM Music)  | EXISTS can only be used in ExecuteTransaction write requests.
            EXISTS(SELECT * FROM Music WHERE pk = 'a' AND sk = 1)  | EXISTS can only be used in ExecuteTransaction write requests.
            SELECT * FROM Music WHERE upper(a) = 'A'               | Unrecognized function: upper
            SELECT * FROM Music WHERE size(a, b) = 1               | Incorrect number of operands for operator or function; operator or function: size, number of operands: 2
            SELECT * FROM Music WHERE size('a') = 1                | Operator or function requires a document path; operator or function: size
            SELECT * FROM Music WHERE a < TRUE                     | Incorrect operand type for operator or function; operator or function: <, operand type: BOOL
            SELECT * FROM Music WHERE a BETWEEN [1] AND [2]        | Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: L
            SELECT * FROM Music WHERE attribute_type(a, 'X')       | Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}
            SELECT * FROM Music WHERE pk = ?                       | Number of parameters in request and statement don't match.
            SELECT * FROM Music ORDER BY sk                        | Must have WHERE clause in the statement when using ORDER BY clause.
            SELECT * FROM Music WHERE sk = 1 ORDER BY sk           | Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.
            SELECT * FROM Music WHERE pk = 'a' ORDER BY title      | Variable reference title in ORDER BY clause must be part of the primary key
            SELECT * FROM Music WHERE pk = 1 AND sk = 1            | Key attribute's data type should match its data type in table's schema: Key pk
            SELECT * FROM Music WHERE pk = 1                       | Key attribute's data type should match its data type in table's schema: Key pk
            SELECT * FROM Music WHERE a = 1e999                    | Number overflow. Attempting to store a number with magnitude larger than supported range
            INSERT INTO Music VALUE {'pk': 'a'}                    | Key attribute should be present in the item: Key sk
            INSERT INTO Music VALUE 'a'                            | Unsupported format in item expression. Please use struct format {...} to express item values for insert statement. at 1:25:3
            INSERT INTO Music VALUE {'a': 1, 'a': 2}               | Duplicate keys in tuple. Key: a at 1:34:3
            INSERT INTO Music VALUE {'a': <<>>}                    | Empty bags are not supported at 1:31:2
            INSERT INTO Music VALUE {'a': <<1, 1.0>>}              | Input collection contains duplicates
            INSERT INTO Music VALUE {'a': <<1, 'a'>>}              | Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags
            INSERT INTO Music << {'pk': 'a', 'sk': 1} >>           | Unsupported operation: Inserting multiple items in a single statement is not supported, use "INSERT INTO tableName VALUE item" instead
            INSERT INTO Music.idx VALUE {'pk': 'a', 'sk': 1}       | FROM clause may only contain a single table name in data manipulation statements
            UPDATE Music SET a = 1                                 | Where clause does not contain a mandatory equality on all key attributes
            UPDATE Music SET a = 1 WHERE pk = 'a'                  | Where clause does not contain a mandatory equality on all key attributes
            UPDATE Music SET a = 1 WHERE pk = 'a' AND sk IN [1]    | Where clause does not contain a mandatory equality on all key attributes
            UPDATE Music SET a = set_add(b, <<1>>) WHERE pk = 'a' AND sk = 1 | The first argument to SET_ADD must equal the assignment value
            UPDATE Music SET a = set_add(a, 1) WHERE pk = 'a' AND sk = 1     | Incorrect operand type for operator or function; operator or function: set_add, operand type: N
            UPDATE Music SET a = upper(a) WHERE pk = 'a' AND sk = 1          | Unrecognized function: upper
            UPDATE Music SET sk = 2 WHERE pk = 'a' AND sk = 1                | One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key
            DELETE FROM Music                                      | Where clause does not contain a mandatory equality on all key attributes
            DELETE FROM Music WHERE pk = 'a' AND sk = 1 RETURNING ALL NEW *  | Invalid returning clause: RETURNING ALL NEW *. Only RETURNING ALL OLD * is allowed in DELETE statements.
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
