package dev.armature.conformance.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.DynamoException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.GetItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client would write as too long a text is refused in process, as by the service that is sent the text. */
final class LongTreesTest {
    private static final Item KEY = Items.item("pk", "a");
    private static final int MOST_PARTS = 320;
    private static final int MOST_SETS = 299;

    /** Requests that grow with the number of their parts. */
    private enum Shape {
        /** {@code #n0 = :v0 OR #n1 = :v1 OR …}. */
        DISTINCT_NAMES {
            @Override
            void send(DynamoClient client, int parts) {
                client.putItem(PutItemRequest.builder("Music", KEY)
                        .conditionExpression(new Condition.Or(IntStream.range(0, parts)
                                .mapToObj(part -> equal(DocumentPath.of("name" + part), part))
                                .toList()))
                        .build());
            }
        },
        /** The same name each time, in a scan, whose refusal says the size. */
        ONE_NAME {
            @Override
            void send(DynamoClient client, int parts) {
                client.scan(ScanRequest.builder("Music")
                        .filterExpression(new Condition.Or(IntStream.range(0, parts)
                                .mapToObj(part -> equal(DocumentPath.of("name"), part))
                                .toList()))
                        .build());
            }
        },
        /** Names of the key condition are those of the filter too, and make its placeholders longer. */
        NAMES_SHARED_WITH_A_KEY {
            @Override
            void send(DynamoClient client, int parts) {
                DocumentPath path =
                        DocumentPath.of("map").entry("pk").entry("other").element(2);
                client.query(QueryRequest.builder("Music")
                        .keyConditionExpression(new KeyCondition(
                                List.of(new KeyCondition.Equality("pk", AttributeValue.of("a"))), Optional.empty()))
                        .filterExpression(new Condition.And(IntStream.range(0, parts)
                                .mapToObj(part -> (Condition) new Condition.Or(List.of(
                                        new Condition.AttributeExists(path), new Condition.Not(equal(path, 7)))))
                                .toList()))
                        .build());
            }
        },
        /** {@code SET #n0 = :v0, …} with a condition that has its names after those of the update. */
        UPDATE {
            @Override
            void send(DynamoClient client, int parts) {
                client.updateItem(update(parts));
            }
        },
        /** The same in a transaction. */
        UPDATE_IN_A_TRANSACTION {
            @Override
            void send(DynamoClient client, int parts) {
                UpdateItemRequest update = update(parts);
                client.transactWriteItems(TransactWriteItemsRequest.builder(List.of(new TransactWriteItem.Update(
                                update.tableName(),
                                update.key(),
                                update.updateExpression().orElseThrow(),
                                update.conditionExpression(),
                                update.substitutions(),
                                update.returnValuesOnConditionCheckFailure())))
                        .build());
            }
        },
        /** {@code #n0, #n1, …}. */
        PROJECTION {
            @Override
            void send(DynamoClient client, int parts) {
                client.getItem(GetItemRequest.builder("Music", KEY)
                        .projectionExpression(new Projection(IntStream.range(0, 3 * parts)
                                .mapToObj(part -> DocumentPath.of("name" + part))
                                .toList()))
                        .build());
            }
        },
        /** {@code #n0 IN (:v0, …) OR #n0 IN (…)}. */
        CANDIDATES {
            @Override
            void send(DynamoClient client, int parts) {
                client.scan(ScanRequest.builder("Music")
                        .filterExpression(new Condition.Or(IntStream.rangeClosed(0, parts / 50)
                                .mapToObj(part -> (Condition) new Condition.In(
                                        Operand.path(DocumentPath.of("name")),
                                        IntStream.range(0, 1 + parts % 100)
                                                .<Operand>mapToObj(value -> constant(1000 * part + value))
                                                .toList()))
                                .toList()))
                        .build());
            }
        };

        abstract void send(DynamoClient client, int parts);

        private static Condition equal(DocumentPath path, int value) {
            return new Condition.Comparison(Operand.path(path), Comparator.EQ, constant(value));
        }

        private static Operand.Constant constant(int value) {
            return new Operand.Constant(AttributeValue.of(value));
        }

        private static UpdateItemRequest update(int parts) {
            return UpdateItemRequest.builder("Music", KEY)
                    .updateExpression(new Update(
                            IntStream.range(0, parts)
                                    .mapToObj(part -> new Update.Set(DocumentPath.of("set" + part), constant(part)))
                                    .toList(),
                            List.of(),
                            List.of(),
                            List.of()))
                    .conditionExpression(new Condition.And(IntStream.range(0, parts)
                            .mapToObj(part ->
                                    (Condition) new Condition.AttributeNotExists(DocumentPath.of("absent" + part)))
                            .toList()))
                    .build();
        }
    }

    private static String answer(DynamoClient client, Shape shape, int parts) {
        try {
            shape.send(client, parts);
            return "taken";
        } catch (DynamoException refused) {
            return refused.getMessage();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTreeIsRefusedAsItsTextIs(Shape shape) {
        Set<String> answers = new TreeSet<>();
        try (DynamoClient trees = Front.MEMORY.open();
                DynamoClient texts = Front.SDK.open()) {
            TableShape.ofPartitionKey("Music").create(trees);
            TableShape.ofPartitionKey("Music").create(texts);

            for (int parts = 1; parts <= MOST_PARTS; parts++) {
                String answer = answer(texts, shape, parts);
                answers.add(answer);
                assertThat(answer(trees, shape, parts))
                        .as("%s of %d parts", shape, parts)
                        .isEqualTo(answer);
            }
        }
        assertThat(answers).hasSizeGreaterThan(1).anyMatch(answer -> answer.contains("Expression size has exceeded"));
    }

    @ParameterizedTest
    @EnumSource
    void aStatementHasALengthOfItsOwn(Front front) {
        String sets = IntStream.range(0, MOST_SETS)
                .mapToObj(set -> "SET name%d=%d".formatted(set, set))
                .collect(Collectors.joining(" "));
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(PutItemRequest.builder("Music", KEY).build());

            client.executeStatement(ExecuteStatementRequest.builder("UPDATE Music " + sets + " WHERE pk = 'a'")
                    .build());

            assertThat(client.getItem(GetItemRequest.builder("Music", KEY).build())
                            .item()
                            .orElseThrow()
                            .toItem()
                            .toMap())
                    .hasSize(MOST_SETS + 1);
        }
    }
}
