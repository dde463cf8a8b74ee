package contacts;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.OrderedAttribute;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.example.Person;

/** An attribute that holds a {@link Person}. */
@Generated("dev.armature.processor.MapperProcessor")
final class PersonAttributes extends Attribute<Person> {
    /** Creates the token for the attribute at {@code path}. */
    PersonAttributes(DocumentPath path) {
        super(path, PersonCodec.INSTANCE);
    }

    /** Attribute {@code id} of the document. */
    public StringAttribute id() {
        return new StringAttribute(path().entry("id"));
    }

    /** Attribute {@code n} of the document. */
    public StringAttribute name() {
        return new StringAttribute(path().entry("n"));
    }

    /** Attribute {@code born} of the document. */
    public OrderedAttribute<LocalDate> born() {
        return new OrderedAttribute<>(path().entry("born"), StandardConverters.localDate());
    }

    /** The changes of an attribute that holds a {@link Person}. */
    static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Person, PersonAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(U actions, PersonAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code id} of the document. */
        public ValueUpdate<U, String> id() {
            return new ValueUpdate<>(actions, tokens.id());
        }

        /** Begins a change of attribute {@code n} of the document. */
        public ValueUpdate<U, String> name() {
            return new ValueUpdate<>(actions, tokens.name());
        }

        /** Begins a change of attribute {@code born} of the document. */
        public ValueUpdate<U, LocalDate> born() {
            return new ValueUpdate<>(actions, tokens.born());
        }
    }

    /** The changes of an attribute that holds a {@link Person} and may be absent. */
    static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(U actions, PersonAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
