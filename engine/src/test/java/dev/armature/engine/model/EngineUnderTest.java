package dev.armature.engine.model;

import static dev.armature.engine.TestTable.NAME;
import static dev.armature.engine.TestTable.key;
import static dev.armature.engine.TestTable.substitutions;
import static dev.armature.engine.TestTable.text;

import dev.armature.engine.TestTable;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ConditionalCheckFailedException;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.operation.DeleteItemRequest;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.operation.TransactWriteItemsRequest;
import dev.armature.runtime.operation.UpdateItemRequest;
import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does steps through a client. */
final class EngineUnderTest {
    private final DynamoClient client;

    EngineUnderTest(DynamoClient client) {
        this.client = client;
    }

    /** Does a write and returns whether its condition held. */
    boolean write(Step step) {
        try {
            if (step instanceof Step.Put put) {
                PutItemRequest.Builder request = PutItemRequest.builder(NAME, put.item());
                condition(put).ifPresent(request::conditionExpression);
                client.putItem(request.build());
            } else if (step instanceof Step.Delete delete) {
                DeleteItemRequest.Builder request = DeleteItemRequest.builder(NAME, key(delete.pk(), delete.sk()));
                condition(delete).ifPresent(request::conditionExpression);
                client.deleteItem(request.build());
            } else if (step instanceof Step.Update update) {
                client.updateItem(UpdateItemRequest.builder(NAME, key(update.pk(), update.sk()))
                        .updateExpression(expression(update))
                        .substitutions(substitutions(update))
                        .build());
            } else if (step instanceof Step.Transaction transaction) {
                client.transactWriteItems(TransactWriteItemsRequest.builder(transaction.steps().stream()
                                .map(EngineUnderTest::action)
                                .toList())
                        .build());
            }
            return true;
        } catch (ConditionalCheckFailedException | TransactionCanceledException e) {
            return false;
        }
    }

    private static Optional<Expression<Condition>> condition(Step.Put put) {
        return put.onlyNew() ? Optional.of(text("attribute_not_exists(pk)")) : Optional.empty();
    }

    private static Optional<Expression<Condition>> condition(Step.Delete delete) {
        return delete.onlyThere() ? Optional.of(text("attribute_exists(pk)")) : Optional.empty();
    }

    private static Expression<Update> expression(Step.Update update) {
        return text("ADD #c :added SET #r = :rank" + (update.owner().isEmpty() ? " REMOVE #o" : ", #o = :owner"));
    }

    private static Expression.Substitutions substitutions(Step.Update update) {
        Map<String, String> names = Map.of("#c", "count", "#r", "rank", "#o", "owner");
        return update.owner().isEmpty()
                ? TestTable.substitutions(names, ":added", update.added(), ":rank", update.rank())
                : TestTable.substitutions(
                        names, ":added", update.added(), ":rank", update.rank(), ":owner", update.owner());
    }

    private static TransactWriteItem action(Step step) {
        ReturnValuesOnConditionCheckFailure nothing = ReturnValuesOnConditionCheckFailure.NONE;
        if (step instanceof Step.Put put) {
            return new TransactWriteItem.Put(NAME, put.item(), condition(put), Expression.Substitutions.NONE, nothing);
        }
        if (step instanceof Step.Delete delete) {
            return new TransactWriteItem.Delete(
                    NAME, key(delete.pk(), delete.sk()), condition(delete), Expression.Substitutions.NONE, nothing);
        }
        Step.Update update = (Step.Update) step;
        return new TransactWriteItem.Update(
                NAME,
                key(update.pk(), update.sk()),
                expression(update),
                Optional.empty(),
                substitutions(update),
                nothing);
    }

    List<Item> query(Step.Query query) {
        return pages(QueryRequest.builder(NAME)
                .keyConditionExpression(text("pk = :p AND sk >= :s"))
                .substitutions(TestTable.values(":p", query.pk(), ":s", query.from()))
                .scanIndexForward(query.forward())
                .limit(query.limit()));
    }

    List<Item> query(Step.QueryIndex query) {
        String partitionKey = query.index().equals("byOwner") ? "owner" : "pk";
        return pages(QueryRequest.builder(NAME)
                .indexName(query.index())
                .keyConditionExpression(text("#p = :p"))
                .substitutions(TestTable.substitutions(Map.of("#p", partitionKey), ":p", query.partition()))
                .scanIndexForward(query.forward())
                .limit(query.limit()));
    }

    private List<Item> pages(QueryRequest.Builder request) {
        List<Item> items = new ArrayList<>();
        Optional<Item> next;
        do {
            QueryResponse page = client.query(request.build());
            page.items().forEach(item -> items.add(item.toItem()));
            next = page.lastEvaluatedKey();
            next.ifPresent(request::exclusiveStartKey);
        } while (next.isPresent());
        return items;
    }

    List<Item> scan(Step.Scan scan) {
        List<Item> items = new ArrayList<>();
        for (int segment = 0; segment < scan.segments(); segment++) {
            ScanRequest.Builder request = ScanRequest.builder(NAME)
                    .segment(segment)
                    .totalSegments(scan.segments())
                    .limit(scan.limit());
            Optional<Item> next;
            do {
                ScanResponse page = client.scan(request.build());
                page.items().forEach(item -> items.add(item.toItem()));
                next = page.lastEvaluatedKey();
                next.ifPresent(request::exclusiveStartKey);
            } while (next.isPresent());
        }
        return items;
    }
}
