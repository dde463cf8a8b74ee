package dev.armature.processor.model;

import dev.armature.annotation.AttributeType;
import java.util.List;
import java.util.Optional;

/** How a Java type is stored: what a writer needs to emit the code that writes and reads one value, never absent. */
public sealed interface CodecModel {

    /** Returns the Java type, boxed or primitive as it was declared, without {@code Optional}. */
    TypeRef javaType();

    /** Returns the DynamoDB type; {@link AttributeType#AUTO} only for a converter that declares none. */
    AttributeType type();

    /** A single string, number, byte string or truth value. */
    record Scalar(TypeRef javaType, ScalarKind kind) implements CodecModel {
        @Override
        public AttributeType type() {
            return kind.type();
        }
    }

    /**
     * An enum, stored by name.
     *
     * @param constants the names of its constants, as declared
     */
    record Enumeration(TypeRef javaType, List<String> constants) implements CodecModel {
        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public AttributeType type() {
            return AttributeType.S;
        }
    }

    /**
     * A type with {@code @Document}, stored as a map by the codec that is generated for it.
     *
     * @param arguments how values of its type arguments are stored, empty where it has none
     * @param isSealed whether it is one of several documents
     * @param codec the generated codec's type
     * @param attributes the type of the generated tokens
     * @param cycle the types on the way from this document back to the record that declares the component, that record
     *     last; empty where the document does not contain it
     */
    record Nested(
            TypeRef javaType,
            List<CodecModel> arguments,
            boolean isSealed,
            TypeRef codec,
            TypeRef attributes,
            List<TypeRef> cycle)
            implements CodecModel {

        public Nested {
            arguments = List.copyOf(arguments);
            cycle = List.copyOf(cycle);
        }

        @Override
        public AttributeType type() {
            return AttributeType.M;
        }
    }

    /** A {@code List}, stored as L. */
    record ListOf(TypeRef javaType, CodecModel element) implements CodecModel {
        @Override
        public AttributeType type() {
            return AttributeType.L;
        }
    }

    /** A {@code Set} of strings, numbers or byte strings, stored as SS, NS or BS; absent where it is empty. */
    record SetOf(TypeRef javaType, CodecModel element, AttributeType type) implements CodecModel {}

    /** A {@code Map}, stored as M; a key, which is a scalar, an enum or converted, is stored as text. */
    record MapOf(TypeRef javaType, CodecModel key, CodecModel value) implements CodecModel {
        /** Returns whether keys are strings in Java too. */
        public boolean hasTextKeys() {
            return key.scalarKind().filter(ScalarKind.STRING::equals).isPresent();
        }

        @Override
        public AttributeType type() {
            return AttributeType.M;
        }
    }

    /**
     * A type that a converter of the application stores.
     *
     * @param converter the converter's class
     * @param isSingleton whether it is taken from its field {@code INSTANCE} instead of its constructor
     * @param type the type that {@code @Attribute} declares, or {@link AttributeType#AUTO}
     */
    record Converted(TypeRef javaType, TypeRef converter, boolean isSingleton, AttributeType type)
            implements CodecModel {

        /** Returns the same with another stored type. */
        public Converted as(AttributeType stored) {
            return new Converted(javaType, converter, isSingleton, stored);
        }
    }

    /** A value that is stored as a string of JSON, made of what another form would store. */
    record Json(CodecModel value) implements CodecModel {

        @Override
        public TypeRef javaType() {
            return value.javaType();
        }

        @Override
        public AttributeType type() {
            return AttributeType.S;
        }
    }

    /**
     * A value that is stored compressed, made of the string or bytes that another form would store.
     *
     * @param maxBytes the most bytes that it has before it is compressed
     */
    record Compressed(CodecModel value, long maxBytes) implements CodecModel {

        @Override
        public TypeRef javaType() {
            return value.javaType();
        }

        @Override
        public AttributeType type() {
            return AttributeType.B;
        }
    }

    /** A value of a type parameter, stored as whatever stands for it. */
    record Variable(TypeRef javaType) implements CodecModel {

        @Override
        public AttributeType type() {
            return AttributeType.AUTO;
        }
    }

    /** Returns the forms that this one is made of: those of elements, keys, values and type arguments. */
    default List<CodecModel> parts() {
        if (this instanceof Nested nested) {
            return nested.arguments();
        }
        if (this instanceof ListOf list) {
            return List.of(list.element());
        }
        if (this instanceof Json json) {
            return List.of(json.value());
        }
        if (this instanceof Compressed compressed) {
            return List.of(compressed.value());
        }
        if (this instanceof SetOf set) {
            return List.of(set.element());
        }
        return this instanceof MapOf map ? List.of(map.key(), map.value()) : List.of();
    }

    /** Returns the kind of a scalar, empty for every other form. */
    default Optional<ScalarKind> scalarKind() {
        return this instanceof Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    }
}
