package dev.armature.processor.reading;

import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Root;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.CollectionModel;
import dev.armature.processor.model.CollectionModel.Form;
import dev.armature.processor.model.CollectionModel.Member;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a record with {@link ItemCollection}. */
final class CollectionReader {

    private final JavaTypes types;

    CollectionReader(JavaTypes types) {
        this.types = types;
    }

    /** Returns the root's type; empty where there is no root, or no single one. */
    static Optional<TypeMirror> rootOf(TypeElement type) {
        List<? extends RecordComponentElement> roots = type.getRecordComponents().stream()
                .filter(component -> isRoot(type, component))
                .toList();
        return roots.size() == 1 ? Optional.of(roots.get(0).asType()) : Optional.empty();
    }

    /** Returns the collection, if its root is one of these entities; reports what cannot be read. */
    Optional<CollectionModel> read(TypeElement type, List<TableModel> entities, Diagnostics diagnostics) {
        Optional<TypeRef> root = rootOf(type).map(types::ref);
        if (root.isEmpty()
                || entities.stream().noneMatch(table -> table.entity().type().equals(root.get()))) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Optional<Member> member = member(type, component, entities);
            if (member.isEmpty()) {
                diagnostics.error(RuleId.ITEM_COLLECTION, Origin.of(field(type, component)), """
                        `%s` holds no entity of the table of `%s`. A component is an entity, an Optional of one, or a \
                        List of one.""".formatted(
                                component.getSimpleName(), root.get()));
                return Optional.empty();
            }
            members.add(member.get());
        }
        String name = type.getSimpleName().toString();
        return Optional.of(
                new CollectionModel(types.ref(type), members, GeneratedNames.decapitalised(name), Origin.of(type)));
    }

    private Optional<Member> member(TypeElement type, RecordComponentElement component, List<TableModel> entities) {
        Origin origin = Origin.of(field(type, component));
        TypeMirror mirror = component.asType();
        if (isRoot(type, component)) {
            return Optional.of(new Member(types.ref(mirror), Form.ROOT, origin));
        }
        Form form = Form.SINGLE;
        if (mirror instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1) {
            boolean isList = JavaTypes.isNamed(declared, "java.util.List");
            if (!isList && !JavaTypes.isNamed(declared, "java.util.Optional")) {
                return Optional.empty();
            }
            form = isList ? Form.LIST : Form.OPTIONAL;
            mirror = declared.getTypeArguments().get(0);
        }
        TypeRef entity = types.ref(mirror);
        boolean isEntity =
                entities.stream().anyMatch(table -> table.entity().type().equals(entity));
        return isEntity ? Optional.of(new Member(entity, form, origin)) : Optional.empty();
    }

    private static boolean isRoot(TypeElement type, RecordComponentElement component) {
        return AnnotationReader.find(field(type, component), Root.class).isPresent();
    }

    /** javac copies an annotation of a component to its field, and gives a place to that alone. */
    private static Element field(TypeElement type, RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }
}
