package dev.armature.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.conformance.Front;
import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Index;
import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.SeededRun;
import dev.armature.runtime.client.DynamoClient;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.operation.ExecuteStatementRequest;
import dev.armature.runtime.operation.ExecuteStatementResponse;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.PutItemRequest;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A SELECT finds what a filter over all items finds, however it is read: by keys, by ranges, by indexes, in pages. */
final class SelectTest {
    private static final int RUNS = Integer.getInteger("select.runs", 60);
    private static final int ITEMS = 25;
    private static final int STATEMENTS = 40;

    @ParameterizedTest
    @EnumSource
    void findsWhatAFilterFinds(Front front) {
        SeededRun.repeated(front.shareOf(RUNS), random -> run(front, random));
    }

    private static void run(Front front, Random random) {
        RandomWorld world = new RandomWorld(random);
        TableShape table = world.tables().get(0);
        try (DynamoClient client = front.open()) {
            table.create(client);
            List<Map<String, AttributeValue>> items = fill(client, world, table);
            for (int i = 0; i < STATEMENTS; i++) {
                new Select(world, table).check(client, items);
            }
        }
    }

    private static List<Map<String, AttributeValue>> fill(DynamoClient client, RandomWorld world, TableShape table) {
        Map<List<Optional<AttributeValue>>, Map<String, AttributeValue>> items = new LinkedHashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            Map<String, AttributeValue> item = world.item(table);
            try {
                client.putItem(
                        PutItemRequest.builder(table.name(), Item.of(item)).build());
                items.put(List.of(Optional.ofNullable(item.get("pk")), Optional.ofNullable(item.get("sk"))), item);
            } catch (ValidationException refused) {
                // The world makes keys that are refused now and then.
            }
        }
        return new ArrayList<>(items.values());
    }

    /** One random statement. */
    private static final class Select {
        private final RandomWorld world;
        private final TableShape table;
        private final Optional<Index> index;
        private final KeyParts key;
        private final List<Condition> conditions = new ArrayList<>();
        private final List<DocumentPath> columns = new ArrayList<>();
        private boolean givesPartitionKey;

        Select(RandomWorld world, TableShape table) {
            this.world = world;
            this.table = table;
            List<Index> whole = table.indexes().stream()
                    .filter(one -> one.projection().projectionType() == ProjectionType.ALL)
                    .toList();
            this.index = whole.isEmpty() || world.rarely(2) ? Optional.empty() : Optional.of(world.oneOf(whole));
            this.key = index.map(Index::key).orElse(table.key());
            if (world.rarely(4)) {
                columns.add(DocumentPath.of("pk"));
                columns.add(DocumentPath.of("a"));
                columns.add(DocumentPath.of("b").entry("c"));
                columns.add(DocumentPath.of("c").element(1));
            }
            addKeyConditions();
            if (!world.rarely(3)) {
                conditions.add(world.below(conditions.size() + 1), new RandomExpressions(world).condition());
            }
        }

        private void addKeyConditions() {
            if (world.rarely(4)) {
                return;
            }
            givesPartitionKey = true;
            for (Part part : key.partition()) {
                conditions.add(key.partition().size() > 1 ? compared(part, Comparator.EQ) : choice(part));
            }
            for (Part part : key.sort()) {
                if (world.rarely(2)) {
                    conditions.add(sortCondition(part));
                }
            }
        }

        private Operand constant(Part part) {
            return Operand.constant(world.goodKeyValue(part.type()));
        }

        private static Operand path(Part part) {
            return Operand.path(DocumentPath.of(part.name()));
        }

        private Condition compared(Part part, Comparator comparator) {
            return world.rarely(4)
                    ? new Condition.Comparison(constant(part), comparator, path(part))
                    : new Condition.Comparison(path(part), comparator, constant(part));
        }

        private Condition choice(Part part) {
            return switch (world.below(4)) {
                case 0 -> new Condition.In(path(part), world.several(4, () -> constant(part)));
                case 1 -> compared(part, Comparator.EQ).or(compared(part, Comparator.EQ));
                default -> compared(part, Comparator.EQ);
            };
        }

        private Condition sortCondition(Part part) {
            return switch (world.below(4)) {
                case 0 -> choice(part);
                case 1 -> {
                    AttributeValue a = world.goodKeyValue(part.type());
                    AttributeValue b = world.goodKeyValue(part.type());
                    boolean inOrder = ReferenceOrder.compare(a, b) <= 0;
                    yield new Condition.Between(
                            path(part), Operand.constant(inOrder ? a : b), Operand.constant(inOrder ? b : a));
                }
                case 2 ->
                    part.type() == AttributeType.N
                            ? compared(part, Comparator.NE)
                            : new Condition.BeginsWith(path(part), constant(part));
                default -> compared(part, world.oneOf(List.of(Comparator.values())));
            };
        }

        void check(DynamoClient client, List<Map<String, AttributeValue>> items) {
            PartiqlText text = new PartiqlText(world.random());
            String order = order();
            String statement = statement(text) + order;

            List<Item> expected = new ArrayList<>();
            for (Map<String, AttributeValue> item : items) {
                boolean isIndexed = key.all().stream().allMatch(part -> item.containsKey(part.name()));
                if (isIndexed
                        && conditions.stream()
                                .allMatch(
                                        condition -> ReferenceCondition.holds(PartiqlText.meaning(condition), item))) {
                    expected.add(row(Item.of(item)));
                }
            }
            List<Item> found;
            try {
                found = read(client, statement, text.parameters());
            } catch (ValidationException refused) {
                // A random condition may ask for a key of another type, which is refused as in a query.
                assertThat(refused)
                        .as("%s", statement)
                        .message()
                        .containsAnyOf("data type in table's schema", "One or more parameter values ");
                return;
            }

            assertThat(found)
                    .as("%s %s of %s", statement, text.parameters(), table)
                    .containsExactlyInAnyOrderElementsOf(expected);
            if (!order.isEmpty() && columns.isEmpty()) {
                assertThat(found).as("%s", statement).isSortedAccordingTo((a, b) -> compare(a, b, order));
            }
        }

        private int compare(Item a, Item b, String order) {
            String name = order.contains("\"") ? order.split("\"", -1)[1] : "";
            int comparison = ReferenceOrder.compare(
                    a.find(name).orElseThrow(), b.find(name).orElseThrow());
            return order.endsWith(" DESC") ? -comparison : comparison;
        }

        private String statement(PartiqlText text) {
            StringBuilder statement = new StringBuilder("SELECT ");
            statement.append(
                    columns.isEmpty()
                            ? "*"
                            : String.join(
                                    ", ",
                                    columns.stream().map(PartiqlText::path).toList()));
            statement.append(" FROM \"").append(table.name()).append('"');
            index.ifPresent(one -> statement.append(".\"").append(one.name()).append('"'));
            for (int i = 0; i < conditions.size(); i++) {
                statement.append(i == 0 ? " WHERE " : " AND ");
                boolean binds = conditions.get(i) instanceof Condition.Or || conditions.get(i) instanceof Condition.And;
                String condition = conditions.get(i).accept(text);
                statement.append(binds ? "(" + condition + ")" : condition);
            }
            return statement.toString();
        }

        private String order() {
            if (!givesPartitionKey || key.partition().size() > 1 || world.rarely(2)) {
                return "";
            }
            Part part = world.oneOf(
                    key.sort().isEmpty()
                            ? key.partition()
                            : List.of(key.partition().get(0), key.sort().get(0)));
            return " ORDER BY \"" + part.name() + "\"" + (world.rarely(2) ? " DESC" : "");
        }

        private Item row(Item item) {
            if (columns.isEmpty()) {
                return item;
            }
            Map<String, AttributeValue> row = new LinkedHashMap<>();
            List<String> names = List.of("pk", "a", "c", "c[1]");
            for (int i = 0; i < columns.size(); i++) {
                String name = names.get(i);
                item.find(columns.get(i)).ifPresent(value -> row.put(name, value));
            }
            return Item.of(row);
        }

        private List<Item> read(DynamoClient client, String statement, List<AttributeValue> parameters) {
            ExecuteStatementRequest.Builder request =
                    ExecuteStatementRequest.builder(statement).parameters(parameters);
            if (world.rarely(2)) {
                request.limit(1 + world.below(5));
            }
            List<Item> found = new ArrayList<>();
            while (true) {
                ExecuteStatementResponse page = client.executeStatement(request.build());
                page.items().stream().map(ReadableItem::toItem).forEach(found::add);
                if (page.nextToken().isEmpty()) {
                    return found;
                }
                request.nextToken(page.nextToken().get());
            }
        }
    }
}
