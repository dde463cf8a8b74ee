package dev.armature.processor.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The shape of a type that an interface describes: the interface's methods declare the members of their names. */
final class MixinShape {

    private MixinShape() {}

    /** Returns the shape; empty, and refused, where a method stands for no member, or for one of another type. */
    static Optional<Shape> of(
            JavaTypes types, Shape shape, TypeElement described, TypeElement mixin, Consumer<String> refusal) {
        Map<String, ExecutableElement> methods = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(mixin.getEnclosedElements())) {
            Optional<Member> member = shape.members().stream()
                    .filter(candidate -> isFor(method, candidate, shape))
                    .findFirst();
            if (member.isEmpty()
                    || !types.isSame(method.getReturnType(), member.get().type())) {
                refusal.accept("`%s %s()` of `%s` stands for nothing that `%s` consists of. It consists of %s."
                        .formatted(
                                types.ref(method.getReturnType()),
                                method.getSimpleName(),
                                mixin.getSimpleName(),
                                described.getSimpleName(),
                                members(types, shape)));
                return Optional.empty();
            }
            methods.put(member.get().name(), method);
        }
        return Optional.of(new Shape(
                shape.members().stream()
                        .map(member -> declared(member, methods))
                        .toList(),
                shape.model()));
    }

    private static boolean isFor(ExecutableElement method, Member member, Shape shape) {
        String name = method.getSimpleName().toString();
        return method.getParameters().isEmpty()
                && (name.equals(member.name())
                        || (name + "()").equals(shape.model().accessors().get(member.name())));
    }

    private static Member declared(Member member, Map<String, ExecutableElement> methods) {
        List<Element> declarations = new ArrayList<>(member.declarations());
        if (methods.containsKey(member.name())) {
            declarations.add(0, methods.get(member.name()));
        }
        return new Member(member.name(), member.type(), declarations);
    }

    private static String members(JavaTypes types, Shape shape) {
        return shape.members().stream()
                .map(member -> "`" + types.ref(member.type()) + " " + member.name() + "`")
                .reduce((first, second) -> first + ", " + second)
                .orElse("nothing");
    }
}
