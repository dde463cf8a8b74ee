package dev.armature.processor.reading;

import dev.armature.processor.model.TypeParameter;
import dev.armature.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about the compiler's types that several readers ask. */
final class JavaTypes {

    private final Elements elements;
    private final Types types;

    JavaTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns the type by name; a type variable or wildcard, which no model holds, is named as it is written. */
    TypeRef ref(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return TypeRef.of("", primitiveName(type));
        }
        if (type instanceof ArrayType array) {
            TypeRef component = ref(array.getComponentType());
            return new TypeRef(component.packageName(), component.className(), component.arguments(), true);
        }
        if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            List<TypeRef> arguments =
                    declared.getTypeArguments().stream().map(this::ref).toList();
            return new TypeRef(packageName(element), className(element), arguments, false);
        }
        return TypeRef.of("", type.toString());
    }

    /** Returns a type's parameters. */
    List<TypeParameter> parameters(TypeElement element) {
        return element.getTypeParameters().stream()
                .map(parameter -> new TypeParameter(
                        parameter.getSimpleName().toString(),
                        parameter.getBounds().stream()
                                .map(this::ref)
                                .filter(bound -> !bound.qualifiedName().equals("java.lang.Object"))
                                .toList()))
                .toList();
    }

    /** Returns the methods that a class must implement to be of the type. */
    List<ExecutableElement> abstractMethods(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .toList();
    }

    /** Finds the declaration of a type that was named before. */
    Optional<TypeElement> find(TypeRef type) {
        return Optional.ofNullable(elements.getTypeElement(type.qualifiedName()));
    }

    TypeRef ref(TypeElement element) {
        return TypeRef.of(packageName(element), className(element));
    }

    /** Returns the type that is generated beside another, named after it. */
    TypeRef beside(TypeElement element, String suffix) {
        return TypeRef.of(packageName(element), element.getSimpleName() + suffix);
    }

    Element packageOf(TypeElement element) {
        return elements.getPackageOf(element);
    }

    String packageName(TypeElement element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** Returns whether code in the package of {@code from} can name the type. */
    boolean isAccessible(TypeElement type, TypeElement from) {
        boolean samePackage = elements.getPackageOf(type).equals(elements.getPackageOf(from));
        for (Element place = type; place instanceof TypeElement; place = place.getEnclosingElement()) {
            Set<Modifier> modifiers = place.getModifiers();
            if (samePackage ? modifiers.contains(Modifier.PRIVATE) : !modifiers.contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the type and all types around it are public. */
    boolean isPublic(TypeElement type) {
        for (Element place = type; place instanceof TypeElement; place = place.getEnclosingElement()) {
            if (!place.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    boolean isSame(TypeMirror first, TypeMirror second) {
        return types.isSameType(boxed(first), boxed(second));
    }

    boolean isAssignable(TypeMirror type, TypeMirror target) {
        return types.isAssignable(type, target);
    }

    /** Returns the type and all its supertypes, nearest first, each as the type sees it. */
    List<DeclaredType> hierarchy(DeclaredType type) {
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        List<DeclaredType> found = new ArrayList<>();
        while (!open.isEmpty()) {
            TypeMirror next = open.removeFirst();
            if (next instanceof DeclaredType declared) {
                found.add(declared);
                open.addAll(types.directSupertypes(declared));
            }
        }
        return found;
    }

    /** Returns the class and its superclasses, the topmost first, without {@code Object}. */
    List<TypeElement> superclasses(TypeElement type) {
        Deque<TypeElement> found = new ArrayDeque<>();
        TypeElement next = type;
        while (next.getSuperclass() instanceof DeclaredType superclass) {
            found.addFirst(next);
            next = (TypeElement) superclass.asElement();
        }
        return List.copyOf(found);
    }

    /** Returns the methods that the type declares or inherits, the topmost supertype's first, in source order. */
    List<ExecutableElement> methods(TypeElement type) {
        List<DeclaredType> topFirst = new ArrayList<>(hierarchy((DeclaredType) type.asType()));
        Collections.reverse(topFirst);
        return topFirst.stream()
                .flatMap(
                        declared -> ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream())
                .toList();
    }

    /** Returns the type of a field, or what a method returns, with the type's type variables bound. */
    TypeMirror seenFrom(TypeElement type, Element member) {
        TypeMirror seen = types.asMemberOf((DeclaredType) type.asType(), member);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    /** Returns whether the only parameter of a type's method takes a value. */
    boolean takes(TypeElement type, ExecutableElement method, TypeMirror value) {
        ExecutableType seen = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        return types.isAssignable(value, seen.getParameterTypes().get(0));
    }

    /** Returns whether code in the package of {@code from} can use a member that {@code from} has. */
    boolean isReachable(Element member, TypeElement from) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && elements.getPackageOf(member).equals(elements.getPackageOf(from)));
    }

    static boolean isOfObject(Element member) {
        return member.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals("java.lang.Object");
    }

    PrimitiveType primitive(TypeKind kind) {
        return types.getPrimitiveType(kind);
    }

    /** Returns the box of a primitive type, and any other type itself. */
    TypeRef boxed(TypeRef type) {
        return type.isPrimitive()
                ? ref(types.boxedClass(
                        types.getPrimitiveType(TypeKind.valueOf(type.className().toUpperCase(Locale.ROOT)))))
                : type;
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    private static String primitiveName(TypeMirror type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static String className(TypeElement element) {
        String name = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? className(outer) + "." + name : name;
    }

    static boolean isNamed(DeclaredType type, String qualifiedName) {
        return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(qualifiedName);
    }
}
