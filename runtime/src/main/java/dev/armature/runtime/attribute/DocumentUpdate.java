package dev.armature.runtime.attribute;

/**
 * The changes of an attribute that is a document, as a whole. Generated code extends it with one method per attribute of
 * the document.
 *
 * @param <U> the collector that each change returns to
 * @param <T> the document
 * @param <A> its token
 */
public abstract class DocumentUpdate<U extends UpdateActions, T, A extends Attribute<T>> extends ValueUpdate<U, T> {
    // Fields rather than methods: a component of any name is then a method of the subclass.
    /** Where changes are recorded. */
    protected final U actions;
    /** The document's token, which leads to those of its attributes. */
    protected final A tokens;

    /** Creates the step that records changes of the document {@code tokens} in {@code actions}. */
    protected DocumentUpdate(U actions, A tokens) {
        super(actions, tokens);
        this.actions = actions;
        this.tokens = tokens;
    }
}
