package people;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Converted;
import dev.armature.annotation.Mixin;
import dev.armature.annotation.PartitionKey;
import dev.armature.annotation.Table;
import java.util.Optional;
import org.example.Name;
import org.example.Person;

@Table(name = "People")
@Mixin(of = Person.class)
public interface PersonMixin {

    @PartitionKey
    @Attribute(name = "person-id")
    String id();

    @Converted(NameCodec.class)
    Optional<Name> getName();
}
