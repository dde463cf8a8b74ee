package shop;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.annotation.Mixin;
import dev.armature.annotation.Table;

final class Described {
    record Library(String id) {}

    @Table(name = "Described", partitionKey = "pk")
    sealed interface Things {}

    @Item
    @Key(partition = "LIBRARY#{id}")
    @Mixin(of = Library.class)
    non-sealed interface LibraryMixin extends Things {
        String id();
    }
}
