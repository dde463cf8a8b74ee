package music;

import dev.armature.annotation.Projection;

@Projection(of = OfPlainRecord.Plain.class)
record OfPlainRecord(String artist) {
    record Plain(String artist) {}
}
