package pages;

import dev.armature.runtime.attribute.Attribute;
import dev.armature.runtime.attribute.DocumentUpdate;
import dev.armature.runtime.attribute.ListAttribute;
import dev.armature.runtime.attribute.ListUpdate;
import dev.armature.runtime.attribute.UpdateActions;
import dev.armature.runtime.attribute.ValueUpdate;
import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.DocumentPath;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** An attribute that holds a {@link Tree}. */
@Generated("dev.armature.processor.MapperProcessor")
final class TreeAttributes<U extends Comparable<U>, V, UToken extends Attribute<U>, VToken extends Attribute<V>>
        extends Attribute<Tree<U, V>> {
    private final AttributeConverter<U> uConverter;

    private final AttributeConverter<V> vConverter;

    private final Function<DocumentPath, UToken> uToken;

    private final Function<DocumentPath, VToken> vToken;

    /** Creates the token for the attribute at {@code path}. */
    TreeAttributes(
            DocumentPath path,
            AttributeConverter<U> uConverter,
            AttributeConverter<V> vConverter,
            Function<DocumentPath, UToken> uToken,
            Function<DocumentPath, VToken> vToken) {
        super(path, new TreeCodec<>(uConverter, vConverter));
        this.uConverter = uConverter;
        this.vConverter = vConverter;
        this.uToken = uToken;
        this.vToken = vToken;
    }

    /** Attribute {@code value} of the document. */
    public UToken value() {
        return uToken.apply(path().entry("value"));
    }

    /** Attribute {@code other} of the document. */
    public VToken other() {
        return vToken.apply(path().entry("other"));
    }

    /** Attribute {@code children} of the document. */
    public ListAttribute<Tree<U, V>, TreeAttributes<U, V, UToken, VToken>> children() {
        return new ListAttribute<>(
                path().entry("children"),
                new TreeCodec<>(uConverter, vConverter),
                element -> new TreeAttributes<>(element, uConverter, vConverter, uToken, vToken));
    }

    /** The changes of an attribute that holds a {@link Tree}. */
    static class Changes<Actions extends UpdateActions, U extends Comparable<U>, V, UToken extends Attribute<U>, VToken extends Attribute<V>>
            extends DocumentUpdate<Actions, Tree<U, V>, TreeAttributes<U, V, UToken, VToken>> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        Changes(Actions actions, TreeAttributes<U, V, UToken, VToken> tokens) {
            super(actions, tokens);
        }

        /** Begins a change of attribute {@code value} of the document. */
        public ValueUpdate<Actions, U> value() {
            return new ValueUpdate<>(actions, tokens.value());
        }

        /** Begins a change of attribute {@code other} of the document. */
        public ValueUpdate<Actions, V> other() {
            return new ValueUpdate<>(actions, tokens.other());
        }

        /** Begins a change of attribute {@code children} of the document. */
        public ListUpdate<Actions, Tree<U, V>, RemovableChanges<Actions, U, V, UToken, VToken>> children() {
            return new ListUpdate<>(actions, tokens.children(), RemovableChanges::new);
        }
    }

    /** The changes of an attribute that holds a {@link Tree} and may be absent. */
    static final class RemovableChanges<Actions extends UpdateActions, U extends Comparable<U>, V, UToken extends Attribute<U>, VToken extends Attribute<V>>
            extends Changes<Actions, U, V, UToken, VToken> {
        /** Creates the step that records changes of {@code tokens} in {@code actions}. */
        RemovableChanges(Actions actions, TreeAttributes<U, V, UToken, VToken> tokens) {
            super(actions, tokens);
        }

        /** Removes the attribute. */
        public Actions remove() {
            return removed();
        }
    }
}
