package dev.armature.conformance.model;

import dev.armature.conformance.TableShape;
import dev.armature.conformance.TableShape.Index;
import dev.armature.conformance.TableShape.KeyParts;
import dev.armature.conformance.TableShape.Part;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.expression.Projection;
import dev.armature.runtime.operation.ProjectionType;
import dev.armature.runtime.operation.QueryRequest;
import dev.armature.runtime.operation.QueryResponse;
import dev.armature.runtime.operation.ScanRequest;
import dev.armature.runtime.operation.ScanResponse;
import dev.armature.runtime.operation.Select;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Queries and scans of one table: all items, filtered and cut to a page. Pages stay far below one megabyte. */
final class ReferenceReads {
    private final ReferenceTable table;
    private final Optional<Index> index;
    private final KeyParts key;

    ReferenceReads(ReferenceTable table, Optional<String> index) {
        this.table = table;
        this.index = index.map(table.shape()::index);
        this.key = this.index.map(Index::key).orElse(table.shape().key());
    }

    /** What is asked of the items that are read. */
    private record Wanted(
            Optional<Condition> filter, Optional<Projection> projection, Optional<Select> select, int limit) {}

    private record Page(List<ReadableItem> items, int count, int scannedCount, Optional<Item> last) {}

    QueryResponse query(QueryRequest request) {
        KeyCondition condition = tree(request.keyConditionExpression()).orElseThrow();
        Wanted wanted = new Wanted(
                tree(request.filterExpression()),
                tree(request.projectionExpression()),
                request.select(),
                request.limit().orElse(Integer.MAX_VALUE));
        requireReadable(wanted, request.consistentRead());
        requireKeyCondition(condition);
        wanted.filter().ifPresent(filter -> require(!ReferenceFilter.names(filter, key)));
        Predicate<Map<String, AttributeValue>> isAsked = item -> ReferenceKeyCondition.holds(condition, item);
        List<Map<String, AttributeValue>> found = new ArrayList<>(table.sorted(index));
        found.removeIf(isAsked.negate());
        if (request.exclusiveStartKey().isPresent()) {
            Map<String, AttributeValue> start =
                    request.exclusiveStartKey().get().toMap();
            requireStart(start);
            require(isAsked.test(start));
            int towards = request.scanIndexForward() ? 1 : -1;
            found.removeIf(item -> table.order(index).compare(item, start) * towards <= 0);
        }
        if (!request.scanIndexForward()) {
            Collections.reverse(found);
        }
        Page page = page(found, wanted);
        return new QueryResponse(page.items(), page.count(), page.scannedCount(), page.last(), Optional.empty());
    }

    /**
     * Scans in the order of the key, and finds everything in the first segment. No service does; only what whole scans
     * return is comparable.
     */
    ScanResponse scan(ScanRequest request) {
        Wanted wanted = new Wanted(
                tree(request.filterExpression()),
                tree(request.projectionExpression()),
                request.select(),
                request.limit().orElse(Integer.MAX_VALUE));
        requireReadable(wanted, request.consistentRead());
        List<Map<String, AttributeValue>> found = new ArrayList<>(table.sorted(index));
        if (request.segment().orElse(0) > 0) {
            found.clear();
        }
        request.exclusiveStartKey().map(Item::toMap).ifPresent(start -> {
            found.removeIf(item -> table.order(index).compare(item, start) <= 0);
        });
        Page page = page(found, wanted);
        return new ScanResponse(page.items(), page.count(), page.scannedCount(), page.last(), Optional.empty());
    }

    private Page page(List<Map<String, AttributeValue>> found, Wanted wanted) {
        boolean isWhole = fetches(wanted);
        List<Map<String, AttributeValue>> evaluated = found.subList(0, Math.min(wanted.limit(), found.size()));
        List<ReadableItem> items = new ArrayList<>();
        for (Map<String, AttributeValue> item : evaluated) {
            Map<String, AttributeValue> seen = isWhole ? item : table.entry(index, item);
            if (wanted.filter().isEmpty()
                    || ReferenceCondition.holds(wanted.filter().get(), seen)) {
                items.add(Item.of(ReferencePaths.project(wanted.projection(), seen)));
            }
        }
        Optional<Item> last = evaluated.size() < wanted.limit()
                ? Optional.empty()
                : Optional.of(Item.of(table.keyOf(index, evaluated.get(evaluated.size() - 1))));
        boolean isCount = wanted.select().equals(Optional.of(Select.COUNT));
        return new Page(isCount ? List.of() : items, items.size(), evaluated.size(), last);
    }

    /** Returns whether a local index is asked for more than it holds. */
    private boolean fetches(Wanted wanted) {
        return index.isPresent() && (wanted.select().equals(Optional.of(Select.ALL_ATTRIBUTES)) || asksForMore(wanted));
    }

    private boolean asksForMore(Wanted wanted) {
        return index.flatMap(table.shape()::projected)
                .filter(held -> wanted.projection().stream()
                        .flatMap(projection -> projection.paths().stream())
                        .anyMatch(path -> !held.contains(path.attribute().text())))
                .isPresent();
    }

    private void requireReadable(Wanted wanted, boolean isConsistent) {
        wanted.projection().ifPresent(projection -> ReferencePaths.requireDistinct(projection.paths()));
        if (wanted.select().isPresent()) {
            Select select = wanted.select().get();
            require((select == Select.SPECIFIC_ATTRIBUTES)
                    == wanted.projection().isPresent());
            require(select != Select.ALL_PROJECTED_ATTRIBUTES || index.isPresent());
        }
        boolean isGlobal = index.isPresent() && !index.get().isLocal();
        require(!isGlobal || !isConsistent);
        require(!isGlobal || !asksForMore(wanted));
        require(!isGlobal
                || !wanted.select().equals(Optional.of(Select.ALL_ATTRIBUTES))
                || index.get().projection().projectionType() == ProjectionType.ALL);
    }

    private void requireKeyCondition(KeyCondition condition) {
        List<Part> asked = new ArrayList<>();
        for (Part part : key.all()) {
            if (condition.equalities().stream()
                    .anyMatch(equality -> equality.attribute().equals(part.name()))) {
                asked.add(part);
            }
        }
        int equalities = condition.equalities().size();
        require(asked.size() == equalities && key.all().subList(0, equalities).equals(asked));
        require(equalities >= key.partition().size());
        for (KeyCondition.Equality equality : condition.equalities()) {
            requireOperand(equality.attribute(), equality.value());
        }
        if (condition.range().isPresent()) {
            KeyCondition.Range range = condition.range().get();
            require(equalities < key.all().size()
                    && key.all().get(equalities).name().equals(range.attribute()));
            List<AttributeValue> operands = ReferenceKeyCondition.operands(range);
            operands.forEach(operand -> requireOperand(range.attribute(), operand));
            require(operands.size() < 2 || ReferenceOrder.compare(operands.get(0), operands.get(1)) <= 0);
            require(!(range instanceof KeyCondition.BeginsWith && operands.get(0) instanceof AttributeValue.N));
        }
    }

    private void requireOperand(String attribute, AttributeValue operand) {
        require(key.all().contains(new Part(attribute, operand.type())) && !ReferenceTable.isEmpty(operand));
    }

    private void requireStart(Map<String, AttributeValue> start) {
        TableShape shape = table.shape();
        List<Part> parts = new ArrayList<>(shape.key().all());
        key.all().stream().filter(part -> !parts.contains(part)).forEach(parts::add);
        require(start.size() == parts.size());
        for (Part part : parts) {
            AttributeValue value = start.get(part.name());
            require(value != null && value.type() == part.type() && !ReferenceTable.isEmpty(value));
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ValidationException("not a read of this table");
        }
    }

    private static <T> Optional<T> tree(Optional<Expression<T>> expression) {
        return expression.map(tree -> ((Expression.Tree<T>) tree).tree());
    }
}
