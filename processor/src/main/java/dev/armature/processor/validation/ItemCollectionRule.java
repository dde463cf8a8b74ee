package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.CollectionModel;
import dev.armature.processor.model.CollectionModel.Member;
import dev.armature.processor.model.ComposedKeyModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TypeRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The members of an item collection have keys that continue the root's, so that one query of a range finds them. */
final class ItemCollectionRule implements Rule.OfSharedTable {

    @Override
    public RuleId id() {
        return RuleId.ITEM_COLLECTION;
    }

    @Override
    public void check(SharedTableModel shared, Diagnostics diagnostics) {
        for (CollectionModel collection : shared.collections()) {
            TypeRef root = collection.root().entity();
            Set<TypeRef> seen = new HashSet<>();
            for (Member member : collection.members()) {
                if (!seen.add(member.entity())) {
                    diagnostics.error(
                            id(),
                            member.origin(),
                            "`%s` is in `%s` twice, and its items would have to be told apart. Keep one component."
                                    .formatted(member.entity(), collection.type()));
                } else if (member.form() != CollectionModel.Form.ROOT && !isReadWith(shared, root, member)) {
                    diagnostics.error(id(), member.origin(), """
                            The keys of `%s` do not continue those of `%s`, so that no one query finds both and nothing \
                            else. Give it the same partition template, and a sort template that begins with all of the \
                            root's and goes on with a literal; or read the whole partition, by a root whose sort template \
                            names no component.""".formatted(member.entity(), root));
                }
            }
        }
    }

    private static boolean isReadWith(SharedTableModel shared, TypeRef root, Member member) {
        Optional<ComposedKeyModel> first = key(shared, root);
        Optional<ComposedKeyModel> second = key(shared, member.entity());
        return first.isPresent()
                && second.isPresent()
                && first.get().sort().isPresent()
                && second.get().sort().isPresent()
                && second.get().partition().isSameAs(first.get().partition())
                && (first.get().sort().get().isConstant()
                        || second.get()
                                .sort()
                                .get()
                                .continuationOf(first.get().sort().get())
                                .isPresent());
    }

    private static Optional<ComposedKeyModel> key(SharedTableModel shared, TypeRef entity) {
        return shared.find(entity).findFirst().flatMap(table -> table.key().composed());
    }
}
