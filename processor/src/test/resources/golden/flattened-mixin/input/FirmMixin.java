package contacts;

import dev.armature.annotation.Document;
import dev.armature.annotation.Mixin;
import org.example.Firm;

@Document
@Mixin(of = Firm.class)
interface FirmMixin {}
