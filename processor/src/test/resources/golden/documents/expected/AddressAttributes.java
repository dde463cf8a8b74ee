package people;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.OptionalValueUpdate;
import dev.armature.runtime.attribute.SetAttribute;
import dev.armature.runtime.attribute.SetUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import javax.annotation.processing.Generated;

/** An attribute that holds an {@link Address}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class AddressAttributes extends Attribute<Address> {
    /** Creates the token for the attribute at {@code path}. */
    public AddressAttributes(DocumentPath path) {
        super(path, AddressCodec.INSTANCE);
    }

    /** Attribute {@code street} of the document. */
    public StringAttribute street() {
        return new StringAttribute(path().entry("street"));
    }

    /** Attribute {@code country} of the document. */
    public StringAttribute country() {
        return new StringAttribute(path().entry("country"));
    }

    /** Attribute {@code zip-code} of the document. */
    public StringAttribute zip() {
        return new StringAttribute(path().entry("zip-code"));
    }

    /** Attribute {@code lines} of the document. */
    public SetAttribute<Integer> lines() {
        return new SetAttribute<>(path().entry("lines"), StandardConverters.intValue());
    }

    /** The changes of an attribute that holds an {@link Address}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Address, AddressAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, AddressAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code street} of the document. */
        public ValueUpdate<U, String> street() {
            return new ValueUpdate<>(actions, tokens.street());
        }

        /** Begins a change of attribute {@code country} of the document. */
        public OptionalValueUpdate<U, String> country() {
            return new OptionalValueUpdate<>(actions, tokens.country());
        }

        /** Begins a change of attribute {@code zip-code} of the document. */
        public OptionalValueUpdate<U, String> zip() {
            return new OptionalValueUpdate<>(actions, tokens.zip());
        }

        /** Begins a change of attribute {@code lines} of the document. */
        public SetUpdate<U, Integer> lines() {
            return new SetUpdate<>(actions, tokens.lines());
        }
    }

    /** The changes of an attribute that holds an {@link Address} and may be absent. */
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
