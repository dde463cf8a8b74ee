package contacts;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;

@Item(type = "note")
@Key(partition = "PERSON#{personId}", sort = "NOTE#{number:4}")
record Note(String personId, int number, String text) implements Entry {}
