package money;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Invoice.Sum}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class SumAttributes extends Attribute<Invoice.Sum> {
    /** Creates the token for the attribute at {@code path}. */
    public SumAttributes(DocumentPath path) {
        super(path, SumCodec.INSTANCE);
    }

    /** Attribute {@code money} of the document. */
    public Attribute<Money> money() {
        return new Attribute<>(path().entry("money"), Cents.INSTANCE);
    }

    /** Attribute {@code at} of the document. */
    public OrderedAttribute<Instant> at() {
        return new OrderedAttribute<>(path().entry("at"), StandardConverters.instant());
    }

    /** The changes of an attribute that holds a {@link Invoice.Sum}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Invoice.Sum, SumAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, SumAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code money} of the document. */
        public ValueUpdate<U, Money> money() {
            return new ValueUpdate<>(actions, tokens.money());
        }

        /** Begins a change of attribute {@code at} of the document. */
        public ValueUpdate<U, Instant> at() {
            return new ValueUpdate<>(actions, tokens.at());
        }
    }

    /** The changes of an attribute that holds a {@link Invoice.Sum} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, SumAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
