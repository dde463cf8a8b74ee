package dev.armature.runtime.table;

import dev.armature.runtime.error.CancellationReason;
import dev.armature.runtime.error.TransactionCanceledException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.Item;
import dev.armature.runtime.value.ReadableItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts that the service is sent of a transaction: its actions, and after them the markers of the unique values that
 * they take or give up.
 */
final class TransactionParts {
    private static final int MAX_PARTS = 100;

    private final List<Action> actions;
    private final List<Optional<ReadableItem>> before;
    private final List<TransactWriteItem> parts = new ArrayList<>();
    private final Map<MarkerKey, Marker> markers = new LinkedHashMap<>();

    /**
     * Creates the parts.
     *
     * @param before the item of each action before it, for actions that read it
     */
    TransactionParts(List<Action> actions, List<Optional<ReadableItem>> before) {
        this.actions = actions;
        this.before = before;
        for (int i = 0; i < actions.size(); i++) {
            parts.add(actions.get(i).toItem(unchanged(i)));
            mark(i);
        }
        markers.forEach((key, marker) -> parts.add(marker.toItem(key)));
        if (parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException("A transaction has at most " + MAX_PARTS + " actions, and this one has "
                    + parts.size() + " with the " + markers.size() + " markers of unique values");
        }
    }

    List<TransactWriteItem> items() {
        return parts;
    }

    /** What an item must still be like whose unique values were read. */
    private Optional<Condition> unchanged(int position) {
        Action action = actions.get(position);
        EntityMapping<?, ?> mapping = action.write().mapping();
        if (!action.uniques().readsOld()) {
            return Optional.empty();
        }
        return before.get(position).isPresent()
                ? UniqueMarkers.unchanged(mapping.uniqueAttributes(), valuesBefore(position))
                : Optional.of(new Condition.AttributeNotExists(mapping.partitionPath()));
    }

    private Map<UniqueAttribute, AttributeValue> valuesBefore(int position) {
        List<UniqueAttribute> uniques = actions.get(position).write().mapping().uniqueAttributes();
        return before.get(position)
                .map(item -> UniqueMarkers.valuesOf(uniques, item))
                .orElse(Map.of());
    }

    private void mark(int position) {
        Action action = actions.get(position);
        Map<UniqueAttribute, AttributeValue> old = valuesBefore(position);
        Map<UniqueAttribute, AttributeValue> young = action.uniques().after().apply(old);
        for (UniqueAttribute unique : action.write().mapping().uniqueAttributes()) {
            AttributeValue given = old.get(unique);
            AttributeValue taken = young.get(unique);
            if (Objects.equals(given, taken)) {
                continue;
            }
            if (given != null) {
                merge(new Marker(position, unique, given, action, null));
            }
            if (taken != null) {
                merge(new Marker(position, unique, taken, null, action));
            }
        }
    }

    private void merge(Marker marker) {
        Action action = actions.get(marker.position());
        Item key = UniqueMarkers.keyOf(
                action.write().mapping(), action.write().key(), action.item(), marker.unique(), marker.value());
        markers.merge(new MarkerKey(action.tableName(), key), marker, Marker::and);
    }

    /** Returns whether an item that was read has other unique values by now. */
    boolean isStale(TransactionCanceledException refusal) {
        List<CancellationReason> reasons = refusal.cancellationReasons();
        for (int i = 0; i < actions.size() && i < reasons.size(); i++) {
            CancellationReason reason = reasons.get(i);
            Action action = actions.get(i);
            if (!action.uniques().readsOld() || !reason.code().equals(CancellationReason.CONDITIONAL_CHECK_FAILED)) {
                continue;
            }
            List<UniqueAttribute> uniques = action.write().mapping().uniqueAttributes();
            Map<UniqueAttribute, AttributeValue> now = reason.item()
                    .map(item -> UniqueMarkers.valuesOf(uniques, item))
                    .orElse(Map.of());
            if (reason.item().isPresent() != before.get(i).isPresent() || !now.equals(valuesBefore(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the reason of an action, if there is one. */
    Optional<CancellationReason> reasonOf(int action, TransactionCanceledException refusal) {
        List<CancellationReason> reasons = refusal.cancellationReasons();
        return action < reasons.size() && !reasons.get(action).isNone()
                ? Optional.of(reasons.get(action))
                : Optional.empty();
    }

    /** Returns the violation of an action's unique value, if there is one. */
    Optional<UniqueViolation> violationOf(int action, TransactionCanceledException refusal) {
        int part = actions.size();
        for (Marker marker : markers.values()) {
            boolean isRefused = reasonOf(part++, refusal).isPresent();
            if (isRefused && marker.position() == action) {
                return Optional.of(marker.violation(actions.get(action), refusal));
            }
        }
        return Optional.empty();
    }

    private record MarkerKey(String tableName, Item key) {}

    /** What happens to one marker: it is given up, taken, or passed on from one item of the transaction to another. */
    private record Marker(
            int position,
            UniqueAttribute unique,
            AttributeValue value,
            @Nullable Action giver,
            @Nullable Action taker) {

        Marker and(Marker other) {
            if (taker != null && other.taker != null) {
                throw violation(other.taker, null);
            }
            Marker taking = taker != null ? this : other;
            return new Marker(taking.position, unique, value, giver != null ? giver : other.giver, taking.taker);
        }

        UniqueViolation violation(Action action, @Nullable Throwable cause) {
            ItemWrite<?, ?> write = action.write();
            return new UniqueViolation(
                    write.verb(),
                    write.mapping().entity(),
                    write.key(),
                    unique.attribute().text(),
                    UniqueMarkers.textOf(value),
                    cause);
        }

        TransactWriteItem toItem(MarkerKey key) {
            Action any = Objects.requireNonNull(taker != null ? taker : giver, "A marker is given or taken");
            EntityMapping<?, ?> mapping = any.write().mapping();
            Condition condition =
                    giver == null ? UniqueMarkers.isFree(mapping) : UniqueMarkers.isFreeOrOf(mapping, giver.item());
            return taker == null
                    ? new TransactWriteItem.Delete(
                            key.tableName(),
                            key.key(),
                            Optional.of(Expression.of(condition)),
                            Expression.Substitutions.NONE,
                            ReturnValuesOnConditionCheckFailure.NONE)
                    : new TransactWriteItem.Put(
                            key.tableName(),
                            UniqueMarkers.marker(key.key(), taker.item()),
                            Optional.of(Expression.of(condition)),
                            Expression.Substitutions.NONE,
                            ReturnValuesOnConditionCheckFailure.NONE);
        }
    }
}
