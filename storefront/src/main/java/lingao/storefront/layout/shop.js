/* Small comforts; every page works without. */
"use strict";
