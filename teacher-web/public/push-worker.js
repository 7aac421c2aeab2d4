// Takes push messages as the families' app does; its scope, and with it where a tap leads, is this app's.
importScripts('/parent/push-worker.js');
