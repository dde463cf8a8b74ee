package dev.armature.conformance.transactwriteitems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.Items;
import dev.armature.conformance.TableShape;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CancellationReasonTest {
    private static final Item SONG = Items.item("pk", "a", "year", 1990);

    private static CancellationReason reason(Front front, TransactWriteItem action) {
        try (DynamoClient client = front.open()) {
            TableShape.ofPartitionKey("Music").create(client);
            client.putItem(PutItemRequest.builder("Music", SONG).build());
            client.transactWriteItems(
                    TransactWriteItemsRequest.builder(List.of(action)).build());
            throw new AssertionError("Not cancelled: " + action);
        } catch (TransactionCanceledException e) {
            return e.cancellationReasons().get(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void carriesTheItemIfAskedTo(Front front) {
        Condition absent = new Condition.AttributeNotExists(DocumentPath.of("pk"));

        assertThat(reason(
                        front,
                        new TransactWriteItem.Put(
                                "Music",
                                SONG,
                                Optional.of(Expression.of(absent)),
                                Expression.Substitutions.NONE,
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)))
                .isEqualTo(new CancellationReason(
                        CancellationReason.CONDITIONAL_CHECK_FAILED,
                        Optional.of("The conditional request failed"),
                        Optional.of(SONG)));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithAKey(Front front) {
        assertThat(reason(front, new TransactWriteItem.Delete("Music", Items.item("pk", 1))))
                .isEqualTo(new CancellationReason(
                        CancellationReason.VALIDATION_ERROR,
                        Optional.of("The provided key element does not match the schema"),
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithAnUpdateOfThisItem(Front front) {
        Update addToText = new Update(
                List.of(),
                List.of(),
                List.of(new Update.Add(DocumentPath.of("year"), new AttributeValue.SS(Set.of("x")))),
                List.of());

        assertThat(reason(front, new TransactWriteItem.Update("Music", Items.item("pk", "a"), addToText))
                        .code())
                .isEqualTo(CancellationReason.VALIDATION_ERROR);
    }
}
