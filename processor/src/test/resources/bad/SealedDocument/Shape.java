package shapes;

import dev.armature.annotation.*;

@Document
sealed interface Shape {

    record Plain(int size) implements Shape {}

    @Document
    record Circle(int radius) implements Shape {}
}

@Document
sealed interface Named {

    @Document(type = "one")
    record First(@Attribute(name = "_type") String type) implements Named {}

    @Document(type = "one")
    record Second(int size) implements Named {}
}

@Document(typeAttribute = "")
sealed interface Nameless {

    @Document
    record Only(int size) implements Nameless {}
}

@Document
sealed interface Generic<T> {

    @Document
    record Box<T>(T value) implements Generic<T> {}
}
