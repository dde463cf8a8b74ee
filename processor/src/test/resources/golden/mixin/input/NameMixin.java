package people;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Document;
import dev.armature.annotation.Mixin;
import org.example.Name;

@Document
@Mixin(of = Name.class)
public interface NameMixin {

    @Attribute(name = "f")
    String first();
}
