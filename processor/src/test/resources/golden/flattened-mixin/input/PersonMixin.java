package contacts;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Document;
import dev.armature.annotation.Mixin;
import org.example.Person;

@Document
@Mixin(of = Person.class)
interface PersonMixin {

    @Attribute(name = "n")
    String getName();
}
