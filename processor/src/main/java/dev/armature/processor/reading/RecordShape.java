package dev.armature.processor.reading;

import dev.armature.processor.model.ShapeModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Records: the language says how they are taken apart and put together. */
final class RecordShape {

    private RecordShape() {}

    static Shape of(TypeElement type) {
        List<Member> members = fields(type).stream()
                .map(field -> new Member(field.getSimpleName().toString(), field.asType(), List.of(field)))
                .toList();
        Map<String, String> accessors =
                members.stream().collect(Collectors.toMap(Member::name, member -> member.name() + "()"));
        return new Shape(members, new ShapeModel(accessors, new ShapeModel.Constructor()));
    }

    /**
     * Returns the fields behind a record's components, in the components' order; javac gives no position to the
     * components themselves.
     */
    static List<VariableElement> fields(TypeElement type) {
        Map<String, VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .collect(Collectors.toMap(field -> field.getSimpleName().toString(), Function.identity()));
        return type.getRecordComponents().stream()
                .map(component -> fields.get(component.getSimpleName().toString()))
                .toList();
    }
}
