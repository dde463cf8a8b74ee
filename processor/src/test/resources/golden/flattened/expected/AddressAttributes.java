package orders;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.NumberAttribute;
import dev.armature.runtime.attribute.NumberUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds an {@link Order.Address}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class AddressAttributes extends Attribute<Order.Address> {
    /** Creates the token for the attribute at {@code path}. */
    public AddressAttributes(DocumentPath path) {
        super(path, AddressCodec.INSTANCE);
    }

    /** Attribute {@code city} of the document. */
    public StringAttribute town() {
        return new StringAttribute(path().entry("city"));
    }

    /** Attribute {@code floor} of the document. */
    public NumberAttribute<Integer> floor() {
        return new NumberAttribute<>(path().entry("floor"), StandardConverters.intValue());
    }

    /** Attribute {@code street} of the document. */
    public StringAttribute street() {
        return new StringAttribute(path().entry("street"));
    }

    /** Attribute {@code tags} of the document. */
    public SetAttribute<String> tags() {
        return new SetAttribute<>(path().entry("tags"), StandardConverters.string());
    }

    /** Attribute {@code country} of the document. */
    public StringAttribute country() {
        return new StringAttribute(path().entry("country"));
    }

    /** The changes of an attribute that holds an {@link Order.Address}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Order.Address, AddressAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, AddressAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code city} of the document. */
        public ValueUpdate<U, String> town() {
            return new ValueUpdate<>(actions, tokens.town());
        }

        /** Begins a change of attribute {@code floor} of the document. */
        public NumberUpdate<U, Integer> floor() {
            return new NumberUpdate<>(actions, tokens.floor());
        }

        /** Begins a change of attribute {@code street} of the document. */
        public OptionalValueUpdate<U, String> street() {
            return new OptionalValueUpdate<>(actions, tokens.street());
        }

        /** Begins a change of attribute {@code tags} of the document. */
        public SetUpdate<U, String> tags() {
            return new SetUpdate<>(actions, tokens.tags());
        }

        /** Begins a change of attribute {@code country} of the document. */
        public OptionalValueUpdate<U, String> country() {
            return new OptionalValueUpdate<>(actions, tokens.country());
        }
    }

    /** The changes of an attribute that holds an {@link Order.Address} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, AddressAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
