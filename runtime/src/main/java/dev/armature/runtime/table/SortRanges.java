package dev.armature.runtime.table;

import dev.armature.runtime.expression.Comparator;
import dev.armature.runtime.expression.KeyCondition;
import dev.armature.runtime.key.KeyComponent;
import dev.armature.runtime.key.KeyRanges;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeValue;
import java.util.function.Function;

/** The ranges of a sort key that conditions on one attribute or component of it ask for. */
sealed interface SortRanges<V> {
    KeyCondition.Range compared(Comparator comparator, V value);

    KeyCondition.Range between(V lower, V upper);

    KeyCondition.Range beginsWith(V prefix);

    /** Of an attribute that holds one component. */
    record OfAttribute<V>(AttributeName attribute, Function<V, AttributeValue> encoder) implements SortRanges<V> {
        @Override
        public KeyCondition.Range compared(Comparator comparator, V value) {
            return new KeyCondition.Compared(attribute.text(), comparator, encoder.apply(value));
        }

        @Override
        public KeyCondition.Range between(V lower, V upper) {
            return new KeyCondition.Between(attribute.text(), encoder.apply(lower), encoder.apply(upper));
        }

        @Override
        public KeyCondition.Range beginsWith(V prefix) {
            return new KeyCondition.BeginsWith(attribute.text(), encoder.apply(prefix));
        }
    }

    /** Of a component in an attribute that holds several. */
    record OfComponent<V>(ReadPlan<?> plan, KeyComponent<V> component) implements SortRanges<V> {
        @Override
        public KeyCondition.Range compared(Comparator comparator, V value) {
            return range(ranges -> ranges.compared(comparator, component, value));
        }

        @Override
        public KeyCondition.Range between(V lower, V upper) {
            return range(ranges -> ranges.between(component, lower, upper));
        }

        @Override
        public KeyCondition.Range beginsWith(V prefix) {
            return range(ranges -> ranges.beginsWith(component, prefix));
        }

        private KeyCondition.Range range(Function<KeyRanges, KeyCondition.Range> condition) {
            return plan.key()
                    .composed(component, () -> condition.apply(plan.key().sortRanges()));
        }
    }
}
