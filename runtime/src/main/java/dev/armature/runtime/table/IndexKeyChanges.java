package dev.armature.runtime.table;

import dev.armature.runtime.codec.CodecException;
import dev.armature.runtime.expression.Operand;
import dev.armature.runtime.expression.Update;
import dev.armature.runtime.expression.UpdateValue;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeyTemplate;
import dev.armature.runtime.key.KeyValues;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import dev.armature.runtime.value.DocumentPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an update changes in the composed keys of indexes. A key attribute is composed anew from the item's key and from
 * what the update sets, which must be all that its template names: what is stored already is not known here.
 */
final class IndexKeyChanges {
    private final String entity;
    private final Update update;
    private final KeyValues key;
    private final boolean creating;
    private final Map<AttributeName, UpdateValue> set = new HashMap<>();
    private final Set<AttributeName> removed = new HashSet<>();
    private final Set<AttributeName> added = new HashSet<>();
    private final List<Update.Set> sets;
    private final List<Update.Remove> removes;

    /**
     * Creates the changes that {@code update} makes.
     *
     * @param key the values that the item's key gives
     * @param creating whether the item may be made by the update, and then has all keys that can be composed
     */
    IndexKeyChanges(String entity, Update update, KeyValues key, boolean creating) {
        this.entity = entity;
        this.update = update;
        this.key = key;
        this.creating = creating;
        this.sets = new ArrayList<>(update.sets());
        this.removes = new ArrayList<>(update.removes());
        update.sets().forEach(change -> set.put(change.path().attribute(), change.value()));
        update.removes().forEach(change -> removed.add(change.path().attribute()));
        update.adds().forEach(change -> added.add(change.path().attribute()));
    }

    /** Adds what changes in the attribute that {@code template} composes. */
    void add(KeyTemplate template) {
        List<AttributeName> stored = template.components().stream()
                .flatMap(component -> component.attribute().stream())
                .toList();
        if (stored.stream().anyMatch(removed::contains)) {
            removes.add(new Update.Remove(DocumentPath.of(template.attribute())));
        } else if (stored.stream().anyMatch(attribute -> set.containsKey(attribute) || added.contains(attribute))) {
            compose(template, known(template));
        } else if (creating && template.components().stream().allMatch(key::has)) {
            compose(template, key);
        }
    }

    /** Returns the values of the template's components: those that the item's key gives, and those that are set. */
    private KeyValues known(KeyTemplate template) {
        KeyValues known = key;
        List<String> computed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (KeyComponent<?> component : template.components()) {
            if (key.has(component)) {
                continue;
            }
            AttributeName attribute = component.attribute().orElseThrow();
            if (set.get(attribute) instanceof Operand.Constant constant) {
                known = known.andStored(component, constant.value());
            } else {
                boolean isChanged = set.containsKey(attribute) || added.contains(attribute);
                (isChanged ? computed : missing).add("`" + component.name() + "`");
            }
        }
        if (!computed.isEmpty() || !missing.isEmpty()) {
            throw new IllegalArgumentException(unknown(template, computed, missing));
        }
        return known;
    }

    private String unknown(KeyTemplate template, List<String> computed, List<String> missing) {
        String moves = "The update of " + entity + " moves the item in an index, whose key '" + template.attribute()
                + "' is composed as " + template + ", but ";
        if (!computed.isEmpty()) {
            return moves + "it has " + String.join(" and ", computed)
                    + " computed in the table, where the new value is not known here. Set "
                    + (computed.size() == 1 ? "it" : "each") + " with to(…)";
        }
        String others = String.join(" and ", missing);
        return moves + "the stored value of " + others + " is not known here. Set " + others
                + " in the same update too, if need be to the value that was read, on condition that it still is that"
                + " value; or put the whole entity";
    }

    private void compose(KeyTemplate template, KeyValues known) {
        String composed;
        try {
            composed = template.compose(known);
        } catch (IllegalArgumentException e) {
            throw CodecException.of(entity, template.attribute().text(), "cannot be a key", e);
        }
        sets.add(new Update.Set(
                DocumentPath.of(template.attribute()), new Operand.Constant(AttributeValue.of(composed))));
    }

    Update toUpdate() {
        return new Update(sets, removes, update.adds(), update.deletes());
    }
}
