package contacts;

import dev.armature.annotation.Flatten;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import java.util.Optional;
import org.example.Firm;
import org.example.Person;

@Item(type = "contact")
@Key(partition = "PERSON#{personId}", sort = "PROFILE")
@Key(index = "by-name", partition = "NAME#{personName}", sort = "{firmName}")
record Contact(
        @Flatten(mixin = PersonMixin.class) Person person,
        @Flatten(prefix = "firm_", mixin = FirmMixin.class) Optional<Firm> firm)
        implements Entry {}
