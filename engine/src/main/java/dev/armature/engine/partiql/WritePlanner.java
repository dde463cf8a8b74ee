package dev.armature.engine.partiql;

import dev.armature.engine.catalog.KeyAttribute;
import dev.armature.engine.catalog.TableDefinition;
import dev.armature.engine.wording.PartiqlWording;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.expression.Condition;
import dev.armature.runtime.expression.Expression;
import dev.armature.runtime.operation.ReturnValues;
import dev.armature.runtime.operation.ReturnValuesOnConditionCheckFailure;
import dev.armature.runtime.operation.TransactWriteItem;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import dev.armature.runtime.value.WritableItem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Plans statements that write as the writes that transactions are made of, whether or not there is a transaction: they
 * hold all that a write is.
 *
 * <p>An INSERT asks that there be no item, an UPDATE that there be one. A DELETE of an item that is not there succeeds,
 * whatever else it asks.
 */
public final class WritePlanner {
    private final TableDefinition table;
    private final ReturnValuesOnConditionCheckFailure onFailure;

    private WritePlanner(TableDefinition table, ReturnValuesOnConditionCheckFailure onFailure) {
        this.table = table;
        this.onFailure = onFailure;
    }

    /**
     * Returns the write that a statement is.
     *
     * @param table the table that it names
     * @throws ValidationException if it does not say which item, or reads
     */
    public static TransactWriteItem plan(
            Statement statement, TableDefinition table, ReturnValuesOnConditionCheckFailure onFailure) {
        WritePlanner planner = new WritePlanner(table, onFailure);
        if (statement instanceof Statement.Insert insert) {
            return planner.put(insert);
        }
        if (statement instanceof Statement.Change change) {
            return planner.update(change);
        }
        if (statement instanceof Statement.Delete delete) {
            return planner.delete(delete);
        }
        if (statement instanceof Statement.Exists exists) {
            return planner.check(exists);
        }
        throw new IllegalArgumentException("A statement that writes was expected, not " + statement);
    }

    /** Returns what a statement returns of the item that it writes. */
    public static ReturnValues returning(Statement statement) {
        if (statement instanceof Statement.Change change) {
            return change.returning();
        }
        return statement instanceof Statement.Delete delete ? delete.returning() : ReturnValues.NONE;
    }

    private TransactWriteItem put(Statement.Insert insert) {
        for (KeyAttribute attribute : table.key().all()) {
            AttributeValue value = insert.item().get(attribute.name().text());
            if (value == null) {
                throw new ValidationException(
                        PartiqlWording.missingKey(attribute.name().text()));
            }
            Conjuncts.requireType(attribute, value);
        }
        return new TransactWriteItem.Put(
                table.name(),
                sink -> insert.item()
                        .forEach((name, value) -> sink.attribute(name).value(value)),
                Optional.of(Expression.ofStatement(new Condition.AttributeNotExists(partitionKey()))),
                Expression.Substitutions.NONE,
                onFailure);
    }

    private TransactWriteItem update(Statement.Change change) {
        Conjuncts conjuncts = new Conjuncts(change.where());
        WritableItem key = key(conjuncts);
        return new TransactWriteItem.Update(
                table.name(),
                key,
                Expression.ofStatement(change.update()),
                Optional.of(Expression.ofStatement(thereAnd(conjuncts.rest()))),
                Expression.Substitutions.NONE,
                onFailure);
    }

    private TransactWriteItem delete(Statement.Delete delete) {
        Conjuncts conjuncts = new Conjuncts(delete.where());
        WritableItem key = key(conjuncts);
        Optional<Expression<Condition>> condition = conjuncts
                .rest()
                .map(rest -> Expression.ofStatement(new Condition.AttributeNotExists(partitionKey()).or(rest)));
        return new TransactWriteItem.Delete(table.name(), key, condition, Expression.Substitutions.NONE, onFailure);
    }

    private TransactWriteItem check(Statement.Exists exists) {
        Conjuncts conjuncts = new Conjuncts(exists.select().where());
        WritableItem key = key(conjuncts);
        if (conjuncts.rest().isEmpty()) {
            throw new ValidationException(PartiqlWording.existsWithoutCondition());
        }
        return new TransactWriteItem.ConditionCheck(
                table.name(),
                key,
                Expression.ofStatement(thereAnd(conjuncts.rest())),
                Expression.Substitutions.NONE,
                onFailure);
    }

    private WritableItem key(Conjuncts conjuncts) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (KeyAttribute attribute : table.key().all()) {
            AttributeValue value = conjuncts
                    .takeEquality(attribute)
                    .orElseThrow(() -> new ValidationException(PartiqlWording.incompleteKey()));
            key.put(attribute.name().text(), value);
        }
        return sink -> key.forEach((name, value) -> sink.attribute(name).value(value));
    }

    /** Returns the condition that there is an item, of which the rest holds. */
    private Condition thereAnd(Optional<Condition> rest) {
        Condition there = new Condition.AttributeExists(partitionKey());
        return rest.map(there::and).orElse(there);
    }

    private DocumentPath partitionKey() {
        return DocumentPath.of(table.key().partition().get(0).name());
    }
}
