package dev.armature.runtime.table;

import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * How the time at which an item expires follows from another attribute: so many seconds later. An entity's codec writes
 * it; this does the same for updates.
 *
 * @param attribute the attribute that holds the time of expiry, in epoch seconds
 * @param from the attribute that it follows from: a date and time as text, or epoch seconds
 * @param afterSeconds how much later
 */
public record Expiry(AttributeName attribute, AttributeName from, long afterSeconds) {

    /**
     * Returns {@code update} with the time of expiry that follows from it.
     *
     * @throws IllegalArgumentException if it sets the other attribute to what is not known before it is made
     */
    Update follow(Update update) {
        DocumentPath source = DocumentPath.of(from);
        if (update.adds().stream().anyMatch(add -> add.path().equals(source))) {
            throw unknown();
        }
        if (update.removes().stream().anyMatch(remove -> remove.path().equals(source))) {
            List<Update.Remove> removes = new ArrayList<>(update.removes());
            removes.add(new Update.Remove(DocumentPath.of(attribute)));
            return new Update(update.sets(), removes, update.adds(), update.deletes());
        }
        return update.sets().stream()
                .filter(set -> set.path().equals(source))
                .findFirst()
                .map(set -> withSet(update, following(set.value())))
                .orElse(update);
    }

    /** Returns {@code update}, which may create its item, with the time of expiry that follows from one in its key. */
    Update followKey(AttributeValue time, Update update) {
        return withSet(update, later(time));
    }

    private Update withSet(Update update, UpdateValue value) {
        List<Update.Set> sets = new ArrayList<>(update.sets());
        sets.add(new Update.Set(DocumentPath.of(attribute), value));
        return new Update(sets, update.removes(), update.adds(), update.deletes());
    }

    private UpdateValue following(UpdateValue value) {
        if (value instanceof Operand.Constant constant) {
            return later(constant.value());
        }
        if (value instanceof UpdateValue.IfNotExists conditional
                && conditional.path().equals(DocumentPath.of(from))
                && conditional.fallback() instanceof Operand.Constant constant) {
            return new UpdateValue.IfNotExists(DocumentPath.of(attribute), later(constant.value()));
        }
        throw unknown();
    }

    private Operand.Constant later(AttributeValue time) {
        long seconds = time instanceof AttributeValue.N number
                ? number.value().longValueExact()
                : ZonedDateTime.parse(((AttributeValue.S) time).value()).toEpochSecond();
        return new Operand.Constant(AttributeValue.of(Math.addExact(seconds, afterSeconds)));
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("The update changes '" + from + "', from which '" + attribute
                + "' follows, to what is not known before it is made; set it to a value");
    }
}
