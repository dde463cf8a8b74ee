package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.StringAttribute;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.DocumentPath;
import java.util.List;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Page.Link}. */
@Generated("dev.armature.processor.MapperProcessor")
public final class LinkAttributes extends Attribute<Page.Link> {
    /** Creates the token for the attribute at {@code path}. */
    public LinkAttributes(DocumentPath path) {
        super(path, LinkCodec.INSTANCE);
    }

    /** Attribute {@code target} of the document. */
    public StringAttribute target() {
        return new StringAttribute(path().entry("target"));
    }

    /** Attribute {@code more} of the document. */
    public Attribute<List<Page.Link>> more() {
        return new Attribute<>(
                path().entry("more"), StandardConverters.json(StandardConverters.listOf(LinkCodec.INSTANCE)));
    }

    /** The changes of an attribute that holds a {@link Page.Link}. */
    public static class Changes<U extends UpdateActions> extends DocumentUpdate<U, Page.Link, LinkAttributes> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public Changes(U actions, LinkAttributes tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code target} of the document. */
        public ValueUpdate<U, String> target() {
            return new ValueUpdate<>(actions, tokens.target());
        }

        /** Begins a change of attribute {@code more} of the document. */
        public ValueUpdate<U, List<Page.Link>> more() {
            return new ValueUpdate<>(actions, tokens.more());
        }
    }

    /** The changes of an attribute that holds a {@link Page.Link} and may be absent. */
    public static final class RemovableChanges<U extends UpdateActions> extends Changes<U> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        public RemovableChanges(U actions, LinkAttributes tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public U remove() {
            return removed();
        }
    }
}
