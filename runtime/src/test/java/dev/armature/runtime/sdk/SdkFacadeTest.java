package dev.armature.runtime.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.operation.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What the facade refuses by itself. */
final class SdkFacadeTest {
    private static final DynamoClient UNCALLED = new DynamoClient() {
        @Override
        public <I, O> O call(Operation<I, O> operation, I request) {
            throw new AssertionError(operation + " was called with " + request);
        }
    };

    private final DynamoDbClient client = SdkFacade.sync(UNCALLED);
    private final Map<String, AttributeValue> key = Map.of("pk", AttributeValue.fromS("a"));

    @Test
    void refusesLegacyParametersByTheirNames() {
        assertThatThrownBy(() -> client.getItem(
                        request -> request.tableName("T").key(key).attributesToGet("a")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("AttributesToGet")
                .hasMessageContaining("ProjectionExpression");
        assertThatThrownBy(() -> client.query(request -> request.tableName("T").conditionalOperator("AND")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ConditionalOperator");
    }

    @Test
    void refusesRequestsWithoutWhatTheyMustHave() {
        assertThatThrownBy(() -> client.getItem(request -> request.key(key)))
                .isInstanceOfSatisfying(DynamoDbException.class, refused -> {
                    assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
                    assertThat(refused).hasMessageContaining("Value null at 'tableName'");
                });
        assertThatThrownBy(() -> client.putItem(request -> request.tableName("T")))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("Value null at 'item'");
        assertThatThrownBy(() -> client.transactWriteItems(request -> request.transactItems(
                        List.of(TransactWriteItem.builder().build()))))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("one of Check, Put, Update or Delete");
    }

    @Test
    void refusesNamesThatNoEnumHas() {
        assertThatThrownBy(() -> client.putItem(
                        request -> request.tableName("T").item(key).returnValues("EVERYTHING")))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("Value 'EVERYTHING' at 'returnValues'")
                .hasMessageContaining("ALL_OLD");
    }

    @Test
    void namesThePlaceholderOfAValueThatIsNone() {
        assertThatThrownBy(() -> client.scan(request -> request.tableName("T")
                        .filterExpression("a = :a")
                        .expressionAttributeValues(Map.of(":a", AttributeValue.fromN("one")))))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("ExpressionAttributeValues contains invalid value")
                .hasMessageContaining("for key :a");
    }

    @Test
    void throwsForOperationsThatItDoesNotHave() {
        assertThatThrownBy(() -> client.listBackups()).isInstanceOf(UnsupportedOperationException.class);
    }
}
